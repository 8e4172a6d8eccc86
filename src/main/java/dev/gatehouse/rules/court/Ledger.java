package dev.gatehouse.rules.court;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.wdk.TargetState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The lives of drivers' requests and the states of their targets, as far as they are known from what has happened. */
public final class Ledger {

    private record Key(String driver, String request) {
        // Written out: what the compiler makes of a record is put together at each start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && driver.equals(that.driver) && request.equals(that.request);
        }

        @Override
        public int hashCode() {
            return 31 * driver.hashCode() + request.hashCode();
        }
    }

    private final Map<Key, RequestLife> requests = new LinkedHashMap<>();
    private final Map<String, String> driverOfTarget = new HashMap<>();
    private final Map<String, TargetState> states = new HashMap<>();
    private final Map<String, String> lastHolder = new HashMap<>();

    /** What is taken down of each kind of thing that happens, after the rules have seen it. */
    public static Map<Class<?>, BiConsumer<Object, Ledger>> entries() {
        Map<Class<?>, BiConsumer<Object, Ledger>> entries = new HashMap<>();
        enter(entries, Event.Presented.class, (event, to) -> to.born(event.driver(), event.request(), true));
        enter(entries, Event.Refused.class, (event, to) -> to.of(event.target(), event.request())
                .ifPresent(RequestLife::refused));
        enter(entries, Event.Forgotten.class, (event, to) -> to.of(event.target(), event.request())
                .ifPresent(RequestLife::forgotten));
        enter(entries, Event.Completed.class, (event, to) -> to.of(event.target(), event.request())
                .ifPresent(RequestLife::cameBack));
        enter(entries, Event.TargetChanged.class, (event, to) -> to.states.put(event.target(), event.to()));
        enter(entries, Event.CompletedBelow.class, (event, to) -> to.lastHolder.put(event.request(), event.holder()));
        enter(entries, Conduct.Used.class, (used, to) -> to.used(used));
        enter(entries, Conduct.Acknowledged.class, (said, to) -> to.find(said.driver(), said.request())
                .ifPresent(life -> life.acknowledged(said.requeue())));
        enter(entries, Conduct.Sends.class, (sends, to) -> to.sends(sends));
        enter(entries, Conduct.Disposed.class, (disposed, to) -> to.find(disposed.driver(), disposed.object())
                .ifPresent(life -> life.disposed(disposed.type())));
        enter(entries, Conduct.Entered.class, (entered, to) -> to.entered(entered));
        return entries;
    }

    private static <E> void enter(
            Map<Class<?>, BiConsumer<Object, Ledger>> entries, Class<E> kind, BiConsumer<E, Ledger> entry) {
        entries.put(kind, (seen, ledger) -> entry.accept(kind.cast(seen), ledger));
    }

    private RequestLife born(String driver, String request, boolean fromQueue) {
        RequestLife life = new RequestLife(driver, request, fromQueue);
        requests.put(new Key(driver, request), life);
        return life;
    }

    private void used(Conduct.Used used) {
        RequestLife life = used.ddi().isBirth()
                ? born(used.driver(), used.request(), used.fromQueue())
                : of(used.driver(), used.request(), used.fromQueue());
        life.used(used.ddi(), used.status());
    }

    private void sends(Conduct.Sends sends) {
        driverOfTarget.put(sends.target(), sends.driver());
        of(sends.driver(), sends.request(), sends.fromQueue()).sent();
    }

    private void entered(Conduct.Entered entered) {
        RequestLife life = requests.get(new Key(entered.driver(), entered.request()));
        if (life != null) {
            life.entered(entered);
        }
    }

    /** A request of a driver; one that was not heard of before begins its life now. */
    public RequestLife of(String driver, String request, boolean fromQueue) {
        RequestLife known = requests.get(new Key(driver, request));
        return known == null ? born(driver, request, fromQueue) : known;
    }

    /** The request that a driver used. */
    public RequestLife of(Conduct.Used used) {
        return of(used.driver(), used.request(), used.fromQueue());
    }

    /** The request that a driver sends. */
    public RequestLife of(Conduct.Sends sends) {
        return of(sends.driver(), sends.request(), sends.fromQueue());
    }

    private Optional<RequestLife> of(String target, String request) {
        return Optional.ofNullable(driverOfTarget.get(target)).map(driver -> requests.get(new Key(driver, request)));
    }

    /** A request that a driver has or had. */
    public Optional<RequestLife> find(String driver, String request) {
        return Optional.ofNullable(requests.get(new Key(driver, request)));
    }

    /** All requests in the order in which drivers first had one of the name. */
    public Collection<RequestLife> all() {
        return requests.values();
    }

    /** The state of a target; every target is Started until that changes. */
    public TargetState stateOf(String target) {
        return states.getOrDefault(target, TargetState.STARTED);
    }

    /** Who completed an IRP last; empty if nobody has. */
    public Optional<String> lastHolder(String request) {
        return Optional.ofNullable(lastHolder.get(request));
    }
}
