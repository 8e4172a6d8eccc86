package dev.gatehouse.conformance;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Sink;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of the operation that is being replayed, in the recordings' words; those of the engine come by its
 * journal.
 */
final class EventLog implements Sink {

    private static final String TIMER_PREFIX = "time-out of ";
    private static final int IRQL_NOT_LESS_OR_EQUAL = 0x0A;

    private List<Object> events = new ArrayList<>();
    private String death = "";
    private boolean runsHeldDpcs;

    /** Adds an event with names and values by turns. */
    void add(String event, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "ev";
        all[1] = event;
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        events.add(Fields.of(all));
    }

    /** Hands out what was logged, and begins anew. */
    List<Object> take() {
        List<Object> taken = events;
        events = new ArrayList<>();
        return taken;
    }

    /** What stopped the system; empty while it runs. */
    String death() {
        return death;
    }

    /** From now on the DPCs that run are those that were held back. */
    void runsHeldDpcs(boolean held) {
        runsHeldDpcs = held;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.Pended pended) {
            add("pended", "req", pended.request());
        } else if (event instanceof Event.Blocked blocked) {
            blocked(blocked);
        } else if (event instanceof Event.Released released) {
            released(released);
        } else if (event instanceof Event.DebuggerBroke) {
            add("debugBreak");
        } else if (event instanceof Event.Bugcheck bugcheck) {
            died(bugcheck);
        } else {
            onTimer(event);
        }
    }

    private void onTimer(Event event) {
        if (event instanceof Event.TimerSet set) {
            add("timerSet", "req", requestOf(set.timer()), "dueInMs", millis(set.due() - set.at()));
        } else if (event instanceof Event.TimerFired fired) {
            add(runsHeldDpcs ? "dpcRuns" : "timerFired", "req", requestOf(fired.timer()));
        } else if (event instanceof Event.TimerStopped stopped && stopped.stopped()) {
            add("timerCanceled", "req", requestOf(stopped.timer()));
        } else if (event instanceof Event.TimerStopped) {
            add("timerCancelFailed");
        }
    }

    static String requestOf(String timer) {
        return timer.substring(TIMER_PREFIX.length());
    }

    private void blocked(Event.Blocked blocked) {
        long operation = OperationLane.indexOf(blocked.lane());
        String object = objectOf(blocked.waitsFor());
        if (blocked.hasLimit()) {
            add("blocked", "op", operation, "on", object, "timeoutMs", millis(blocked.limit() - blocked.at()));
        } else {
            add("blocked", "op", operation, "on", object);
        }
    }

    private void released(Event.Released released) {
        add(
                "unblocked",
                "op",
                OperationLane.indexOf(released.lane()),
                "on",
                objectOf(released.waitedFor()),
                "waitStatus",
                (released.timedOut() ? NtStatus.TIMEOUT : NtStatus.SUCCESS).hex());
    }

    private static String objectOf(String waitsFor) {
        if (waitsFor.startsWith("the requests sent to ")) {
            return "sentIoEvent";
        }
        if (waitsFor.startsWith("all completion routines of ")) {
            return "disposeEvent";
        }
        return waitsFor.endsWith(" to be opened") ? "openedEvent" : "syncEvent";
    }

    private void died(Event.Bugcheck bugcheck) {
        boolean waited = bugcheck.code() == IRQL_NOT_LESS_OR_EQUAL;
        death = waited ? "wait at dispatch" : "null device";
        add(waited ? "waitAtDispatchLevel" : "callDriverNullDevice");
    }

    private static long millis(long ticks) {
        return ticks / Ticks.PER_MILLISECOND;
    }
}
