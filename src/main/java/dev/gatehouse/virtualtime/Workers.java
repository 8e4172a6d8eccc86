package dev.gatehouse.virtualtime;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Threads for imperative code that worlds have finished with, kept for the next world: making one costs more than a
 * scenario.
 *
 * <p>May be shared by worlds on several threads. An idle thread belongs to nobody and sees nothing of any world.
 */
public final class Workers {

    private final Deque<Baton.Seat> idle = new ConcurrentLinkedDeque<>();
    private final int mostIdle;

    /** Keeps so many idle threads at most; a world that needs more at once makes its own, which end with it. */
    public Workers(int mostIdle) {
        this.mostIdle = mostIdle;
    }

    /** Keeps none: each world's threads end with it. */
    static Workers ofOneWorld() {
        return new Workers(0);
    }

    /** A thread's place for a baton: its thread waits for a turn. */
    Baton.Seat take(Baton baton) {
        Baton.Seat kept = idle.poll();
        return kept == null ? Baton.newWorker(this, baton) : kept.of(baton);
    }

    /** Keeps a thread that a world has finished with; false if there are enough. */
    boolean keep(Baton.Seat seat) {
        return idle.size() < mostIdle && idle.offer(seat);
    }
}
