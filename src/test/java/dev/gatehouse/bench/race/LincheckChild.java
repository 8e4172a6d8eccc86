package dev.gatehouse.bench.race;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Lincheck's model checker, in a JVM of its own.
 *
 * <p>Arguments: {@code rate} prints how many microseconds a schedule of the race takes, {@code mistake} looks for the
 * schedule that completes the request twice, and ends with 1 if it does not find any. It is called by its name, since
 * what an ordinary build compiles has no Lincheck.
 */
public final class LincheckChild {

    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 5_000;

    private LincheckChild() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments[0].equals(Microseconds.RATE)) {
            schedules(WARM_UP);
            Microseconds.print(() -> schedules(MEASURED));
        } else {
            System.exit(findsMistake() ? 0 : 1);
        }
    }

    /** Runs so many schedules, and tells by their threads how many those were. */
    private static long schedules(int most) throws ReflectiveOperationException {
        long before = startedThreads();
        check(most, new PlainRace(true));
        long schedules = (startedThreads() - before) / PlainRace.THREADS;
        if (schedules < most) {
            throw new IllegalStateException("Lincheck ran " + schedules + " schedules of " + most);
        }
        return schedules;
    }

    private static long startedThreads() {
        return ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
    }

    private static boolean findsMistake() throws ReflectiveOperationException {
        try {
            check(MEASURED, new PlainRace(false));
            return false;
        } catch (InvocationTargetException e) {
            System.out.println(e.getCause().getMessage());
            return e.getCause().getMessage().contains("completed 2 times");
        }
    }

    private static void check(int schedules, Runnable race) throws ReflectiveOperationException {
        Method method = Class.forName("org.jetbrains.lincheck.Lincheck")
                .getMethod("runConcurrentTest", int.class, Runnable.class);
        method.invoke(null, schedules, race);
    }
}
