package dev.gatehouse.virtualtime;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The simulated system time, in ticks since 1601-01-01: it runs with virtual time, and somebody may set it.
 *
 * <p>A timer that is due at a system time follows such a change; one that is due some time from now does not.
 */
public final class SystemClock {

    /** The system time when a world begins: 2020-01-01T00:00:00Z. */
    public static final long AT_TICK_ZERO = 132_223_104_000_000_000L;

    private final Agenda agenda;
    private final Map<VirtualTimer, Long> absolute = new LinkedHashMap<>();
    private long shift;

    SystemClock(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The system time now. */
    public long time() {
        return AT_TICK_ZERO + agenda.now() + shift;
    }

    /** The virtual time at which the system time will be this, unless somebody sets it; not before now. */
    public long tickOf(long systemTime) {
        return Math.max(agenda.now(), systemTime - AT_TICK_ZERO - shift);
    }

    /** From now on a timer that is set follows changes of the system time. */
    public void follow(VirtualTimer timer, long systemTime) {
        absolute.keySet().removeIf(each -> !each.isSet());
        if (timer.isSet()) {
            absolute.put(timer, systemTime);
        }
    }

    /** Sets the system time; what is due at a time that is over expires at once. */
    public void set(long systemTime) {
        agenda.writes(agenda.timers());
        shift = systemTime - AT_TICK_ZERO - agenda.now();
        absolute.keySet().removeIf(each -> !each.isSet());
        absolute.forEach((timer, due) -> timer.moveTo(tickOf(due)));
    }
}
