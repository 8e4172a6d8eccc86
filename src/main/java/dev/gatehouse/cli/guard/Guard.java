package dev.gatehouse.cli.guard;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Watches from a thread of its own, by the wall clock, whether code of users' models ever comes back. */
public final class Guard {

    /** When it looks first: by then most runs of one scenario have ended, and have not paid for it. */
    private static final long FIRST_LOOK_MS = 1_000;

    /** How often it looks. */
    private static final long LOOK_MS = 100;

    /** Looks in a row before it gives up: twenty seconds, which no callback of a driver needs. */
    private static final int PATIENCE = 200;

    private Guard() {}

    /** Watches as long as this process lives; tells of the stack of what is stuck, from the innermost call out. */
    public static void begin(Consumer<List<StackTraceElement>> whenStuck) {
        StuckCode stuck = new StuckCode(Thread::getAllStackTraces, PATIENCE);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Guard::daemon);
        ScheduledFuture<?> unused = clock.scheduleAtFixedRate(
                () -> stuck.look().ifPresent(whenStuck), FIRST_LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gatehouse-guard");
        thread.setDaemon(true);
        return thread;
    }
}
