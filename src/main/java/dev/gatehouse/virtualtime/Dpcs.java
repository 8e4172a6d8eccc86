package dev.gatehouse.virtualtime;

import dev.gatehouse.wdk.Irql;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** The deferred procedure calls of timers that have expired: they start at once, unless they are held back. */
public final class Dpcs {

    private record Held(Lane lane, Frame first) {}

    private final Agenda agenda;
    private final Queue<Held> held = new ArrayDeque<>(2);
    private boolean holds;

    Dpcs(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Sets whether those of timers that expire from now on are held back: the timer has expired, but nothing runs. */
    public void hold(boolean wanted) {
        holds = wanted;
    }

    /** The lanes of those that are held back, in the order of expiry. */
    public List<Lane> held() {
        return held.stream().map(Held::lane).toList();
    }

    void expired(Lane lane, Frame first) {
        if (holds) {
            held.add(new Held(lane, first));
        } else {
            agenda.spawn(lane, Irql.DISPATCH, first);
        }
    }

    /** Starts the strand of the one that has been held back longest. */
    public void startNext() {
        Held next = held.remove();
        agenda.spawn(next.lane(), Irql.DISPATCH, next.first());
    }
}
