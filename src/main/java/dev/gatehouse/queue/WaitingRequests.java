package dev.gatehouse.queue;

import dev.gatehouse.irp.CancelRoutine;
import dev.gatehouse.request.Request;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The requests that wait in a queue, oldest first, each with a cancel routine on its IRP (FxIrpQueue, m_Queue). */
final class WaitingRequests {

    private final Set<Request> requests = new LinkedHashSet<>();

    /** Puts a request in; FALSE for one that is cancelled already (InsertTailIrpQueue). */
    boolean addLast(Request request, CancelRoutine whenCancelled) {
        if (request.irp().isCancelled()) {
            return false;
        }
        requests.add(request);
        request.irp().setCancelRoutine(whenCancelled);
        return true;
    }

    /** Puts a request before all others; FALSE for one that is cancelled already (InsertHeadIrpQueue). */
    boolean addFirst(Request request, CancelRoutine whenCancelled) {
        if (request.irp().isCancelled()) {
            return false;
        }
        List<Request> behind = List.copyOf(requests);
        requests.clear();
        addLast(request, whenCancelled);
        requests.addAll(behind);
        return true;
    }

    /** Takes the oldest request out that is not being cancelled. */
    Optional<Request> takeNext() {
        return takeNext(request -> true);
    }

    /** Takes the oldest of certain requests out that is not being cancelled. */
    Optional<Request> takeNext(Predicate<Request> wanted) {
        Iterator<Request> oldestFirst = requests.iterator();
        while (oldestFirst.hasNext()) {
            Request next = oldestFirst.next();
            if (wanted.test(next) && next.irp().takeCancelRoutine() != CancelRoutine.NONE) {
                oldestFirst.remove();
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    void remove(Request request) {
        requests.remove(request);
    }

    /** How many there are, with those that are being cancelled. */
    int count() {
        return requests.size();
    }

    Stream<Request> all() {
        return requests.stream();
    }
}
