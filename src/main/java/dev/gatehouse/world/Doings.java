package dev.gatehouse.world;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.verdict.Deeds;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Watches what is done in a world, for coverage: what targets were asked in which state, and what came of it. */
final class Doings {

    private static final String SEND = "WdfRequestSend";
    private static final Set<TargetDdi> QUESTIONS =
            Set.of(TargetDdi.QUERY_PROPERTY, TargetDdi.ALLOC_AND_QUERY_PROPERTY, TargetDdi.QUERY_FOR_INTERFACE);

    /** A call whose outcome is not known yet. */
    private record Call(TargetDdi ddi, TargetState before) {}

    private final Map<String, TargetState> states = new HashMap<>();
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<Deeds.Cell, Integer> cells = new LinkedHashMap<>();
    private final Map<String, Integer> ddis = new LinkedHashMap<>();
    private final Set<Class<?>> kinds = new LinkedHashSet<>();

    private Doings() {}

    static Doings watch(Journal journal) {
        Doings doings = new Doings();
        journal.addSink(doings::on);
        journal.witness().add(doings::on);
        return doings;
    }

    private void on(Event event) {
        kinds.add(event.getClass());
        if (event instanceof Event.TargetChanged changed) {
            states.put(changed.target(), changed.to());
        } else if (event instanceof Event.Sent sent) {
            count(sent.target(), "sent");
        } else if (event instanceof Event.Pended pended) {
            count(pended.target(), "pended");
        } else if (event instanceof Event.Refused refused) {
            count(refused.target(), "refused");
        }
    }

    private void count(String target, String outcome) {
        ddis.merge(SEND, 1, Integer::sum);
        cells.merge(new Deeds.Cell(SEND, state(target), outcome), 1, Integer::sum);
    }

    private void on(Conduct conduct) {
        kinds.add(conduct.getClass());
        if (conduct instanceof Conduct.Called called) {
            ddis.merge(called.ddi().words(), 1, Integer::sum);
            settle(called.target());
            if (!QUESTIONS.contains(called.ddi())) {
                calls.put(called.target(), new Call(called.ddi(), state(called.target())));
            }
        } else if (conduct instanceof Conduct.Used used) {
            ddis.merge(used.ddi().words(), 1, Integer::sum);
        }
    }

    /** A target that has told of no change yet is Started, as the framework makes it. */
    private TargetState state(String target) {
        return states.getOrDefault(target, TargetState.STARTED);
    }

    /** What came of a call is the state that the target is in when the next one comes, or when it is asked for. */
    private void settle(String target) {
        Call call = calls.remove(target);
        if (call != null) {
            String outcome = state(target).words();
            cells.merge(new Deeds.Cell(call.ddi().words(), call.before(), outcome), 1, Integer::sum);
        }
    }

    Deeds deeds() {
        Set.copyOf(calls.keySet()).stream().sorted().forEach(this::settle);
        return new Deeds(cells, ddis, kinds);
    }
}
