package dev.gatehouse.virtualtime;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Threads for imperative code that worlds have finished with, kept for the next world: making one costs more than a
 * scenario.
 *
 * <p>May be shared by worlds on several threads. An idle thread belongs to nobody and sees nothing of any world.
 */
public final class Workers {

    /** By then a run has gone on to topologies that need no threads. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Deque<Baton.Seat> idle = new ConcurrentLinkedDeque<>();
    private final int mostIdle;
    private final Duration patience;

    /** Keeps so many idle threads at most; a world that needs more at once makes its own, which end with it. */
    public Workers(int mostIdle) {
        this(mostIdle, PATIENCE);
    }

    /** The same, with the time after which a thread ends that no world has needed. */
    Workers(int mostIdle, Duration patience) {
        this.mostIdle = mostIdle;
        this.patience = patience;
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

    /** What such a thread does: it serves one world after the other, until nobody has needed it for long. */
    void serve(Baton.Seat seat) {
        boolean serves = true;
        while (serves) {
            serves = seat.await(patience) ? seat.serve() : !idle.remove(seat);
        }
    }

    /** Takes back a thread that a world has finished with; it ends if there are enough. */
    void giveBack(Baton.Seat seat) {
        seat.free();
        if (idle.size() >= mostIdle || !idle.offer(seat)) {
            seat.end();
        }
    }
}
