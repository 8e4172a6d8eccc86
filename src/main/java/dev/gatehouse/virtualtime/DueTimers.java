package dev.gatehouse.virtualtime;

import dev.gatehouse.wdk.Irql;
import java.util.ArrayList;
import java.util.List;

/** Timers whose time has come in a world that is directed: each expires when the director lets its strand go on. */
final class DueTimers {

    private record Waiting(VirtualTimer timer, Strand strand) {}

    private final Agenda agenda;
    private final List<Waiting> waiting = new ArrayList<>(2);

    DueTimers(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Takes over what is due now from the timers that are set. */
    void collect() {
        while (agenda.timers().nextDue() <= agenda.time()) {
            add(agenda.timers().poll());
        }
    }

    private void add(VirtualTimer timer) {
        timer.setExpiring(true);
        Strand strand = new Strand(agenda, timer.lane(), Irql.DISPATCH, expiring -> expire(timer, expiring));
        strand.setEnabled(true);
        agenda.adopt(strand);
        int place = 0;
        while (place < waiting.size() && waiting.get(place).timer().precedes(timer)) {
            place++;
        }
        waiting.add(place, new Waiting(timer, strand));
    }

    /** A timer that was stopped in the meantime does nothing. */
    private static void expire(VirtualTimer timer, Strand strand) {
        strand.writes(timer);
        strand.end(null);
        if (timer.isExpiring()) {
            timer.setExpiring(false);
            timer.expire();
        }
    }

    /** Adds the strands of those that have not expired, in the order in which they do by default. */
    void addTo(List<Strand> enabled) {
        for (Waiting each : waiting) {
            enabled.add(each.strand());
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Forgets a timer whose strand takes its step now. */
    void remove(Strand strand) {
        waiting.removeIf(each -> each.strand() == strand);
    }
}
