package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The requests of a queue that its driver has: as a rule in one list; during a power-down in that of those it has still
 * to be told of, or that of those it was told of (m_DriverOwned, m_PowerNotify, m_PowerDriverNotified).
 */
final class DriverOwned {

    private final Set<Request> owned = new LinkedHashSet<>();
    private final Set<Request> toNotify = new LinkedHashSet<>();
    private final Set<Request> notified = new LinkedHashSet<>();
    private int count;

    /** How many there are, with those that are just being forwarded (m_DriverIoCount). */
    int count() {
        return count;
    }

    void add(Request request) {
        count++;
        owned.add(request);
    }

    void remove(Request request) {
        takeOff(request);
        count--;
    }

    /** Takes a request off that may come back, so that it still counts (FxIoQueue::ForwardRequestWorker). */
    void takeOff(Request request) {
        if (!owned.remove(request) && !toNotify.remove(request)) {
            notified.remove(request);
        }
    }

    /** One that was taken off came back. */
    void putBack(Request request) {
        owned.add(request);
    }

    /** One that was taken off does not come back. */
    void forget() {
        count--;
    }

    /** The driver is to be told of all that it has. */
    void beginNotifying() {
        toNotify.addAll(owned);
        owned.clear();
    }

    /** The next one to tell the driver of, which then counts as told; empty after the last. */
    Optional<Request> nextToStop() {
        Optional<Request> next = nextToNotify();
        next.ifPresent(notified::add);
        return next;
    }

    /** The next one that the driver goes on with; empty after the last. */
    Optional<Request> nextToResume() {
        Optional<Request> next = nextToNotify();
        next.ifPresent(owned::add);
        return next;
    }

    private Optional<Request> nextToNotify() {
        Iterator<Request> oldestFirst = toNotify.iterator();
        if (!oldestFirst.hasNext()) {
            return Optional.empty();
        }
        Request next = oldestFirst.next();
        oldestFirst.remove();
        return Optional.of(next);
    }

    /** One that the driver was told of and has acknowledged: it is the driver's again. */
    Optional<Request> nextAcknowledged() {
        for (Request request : notified) {
            if (request.delivery().stopAnswer().isAcknowledged()) {
                notified.remove(request);
                owned.add(request);
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    /** Those that the driver was told of and has neither given up nor acknowledged. */
    List<Request> notAcknowledged() {
        return new ArrayList<>(notified);
    }

    void forEach(Consumer<Request> what) {
        owned.forEach(what);
        toNotify.forEach(what);
        notified.forEach(what);
    }

    Stream<Request> all() {
        return Stream.of(owned, toNotify, notified).flatMap(Set::stream);
    }
}
