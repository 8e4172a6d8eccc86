package dev.gatehouse.driver;

import dev.gatehouse.virtualtime.Activation;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Calls a driver's code: what escapes from it is a finding, and the callback is taken to have returned.
 *
 * <p>Callbacks that are nested without end overflow the kernel's stack here, long before they overflow Java's.
 */
final class Callbacks {

    /** How deep callbacks of one driver may be nested: a kernel stack of 24 KiB has room for fewer. */
    private static final int MOST_NESTED = 100;

    private static final int UNEXPECTED_KERNEL_MODE_TRAP = 0x7F;

    private final DriverContext context;
    private int nested;

    Callbacks(DriverContext context) {
        this.context = context;
    }

    /** A callback that returns a value; {@code otherwise} is what counts where it throws or returns null. */
    <T> Activation of(String callback, Supplier<T> code, T otherwise) {
        return new Activation(
                context, () -> nested < MOST_NESTED ? enter(callback, code, otherwise) : overflow(callback, otherwise));
    }

    /** A callback that returns nothing. */
    Activation of(String callback, Runnable code) {
        return of(
                callback,
                () -> {
                    code.run();
                    return "";
                },
                "");
    }

    private <T> T enter(String callback, Supplier<T> code, T otherwise) {
        nested++;
        try {
            return Objects.requireNonNull(code.get(), "the callback returned null");
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            context.journal()
                    .ruleBroken(
                            "DriverCodeThrew",
                            context.name(),
                            "let " + thrown + " escape from " + callback + placeOf(thrown),
                            "a driver's callback has to return");
            return otherwise;
        } finally {
            nested--;
        }
    }

    private <T> T overflow(String callback, T otherwise) {
        String what = "callbacks of " + context.name() + " are nested " + nested + " deep, the last is " + callback
                + ": a kernel stack has no room for more; a completion routine that sends again to a device which"
                + " completes at once does this";
        context.journal().bugcheck(UNEXPECTED_KERNEL_MODE_TRAP, "0x8", what);
        context.agenda().halt();
        return otherwise;
    }

    private static String placeOf(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
