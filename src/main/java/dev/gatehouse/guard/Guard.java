package dev.gatehouse.guard;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Watches from a thread of its own, by the wall clock, whether code of users' models ever comes back. */
public final class Guard implements AutoCloseable {

    /** What the process ends with: nothing can be asked to end any more. */
    public static final int EXIT_CODE = 3;

    /** After how many seconds it gives up; twenty where nothing is said, which no callback of a driver needs. */
    public static final String SECONDS = "gatehouse.guard.seconds";

    private static final int USUAL_SECONDS = 20;

    /** When it looks first: by then most runs of one scenario have ended, and have not paid for it. */
    private static final long FIRST_LOOK_MS = 1_000;

    private static final int LOOKS_A_SECOND = 10;
    private static final long LOOK_MS = 1_000 / LOOKS_A_SECOND;

    /** What is printed last has to reach whoever reads this process, before the process is no more. */
    private static final long LAST_WORDS_MS = 500;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Guard::daemon);

    private Guard() {}

    /** Watches until it is closed, or as long as this process lives; tells of what is stuck, in words. */
    public static Guard begin(Consumer<String> whenStuck) {
        Guard guard = new Guard();
        int seconds = Math.max(1, Integer.getInteger(SECONDS, USUAL_SECONDS));
        StuckCode stuck = new StuckCode(Thread::getAllStackTraces, seconds * LOOKS_A_SECOND);
        ScheduledFuture<?> unused = guard.clock.scheduleAtFixedRate(
                () -> stuck.look().ifPresent(stack -> whenStuck.accept(text(seconds, stack))),
                FIRST_LOOK_MS,
                LOOK_MS,
                TimeUnit.MILLISECONDS);
        return guard;
    }

    /** The same for a process that belongs to somebody else, with what it prints on its standard stream for errors. */
    public static Guard endingProcess() {
        return endingProcess(new PrintWriter(System.err, false, StandardCharsets.UTF_8));
    }

    /** The same; prints what is stuck and ends the process, unless somebody looks at it with a debugger. */
    public static Guard endingProcess(PrintWriter err) {
        return begin(text -> {
            if (!isDebugged()) {
                err.print(text);
                err.flush();
                await();
                Runtime.getRuntime().halt(EXIT_CODE);
            }
        });
    }

    private static boolean isDebugged() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.contains("jdwp"));
    }

    private static void await() {
        try {
            TimeUnit.MILLISECONDS.sleep(LAST_WORDS_MS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells of a model's code that has kept its world from going on; the stack is from its innermost call out. */
    static String text(int seconds, List<StackTraceElement> stack) {
        StringBuilder text = new StringBuilder("gatehouse: a model's code has run for " + seconds
                + (seconds == 1 ? " second" : " seconds")
                + " and called no DDI; nothing else in its world can run meanwhile:\n");
        stack.forEach(frame -> text.append("    at ").append(frame).append('\n'));
        return text.append("end the loop, or let it wait in a DDI.\n").toString();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gatehouse-guard");
        thread.setDaemon(true);
        return thread;
    }
}
