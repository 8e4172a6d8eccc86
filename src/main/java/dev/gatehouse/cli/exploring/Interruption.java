package dev.gatehouse.cli.exploring;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * What becomes of Ctrl-C while a run is under way: what explorations have found is told before the command ends.
 *
 * <p>The JVM ends when this thread does, so it waits until the report is written, and not for ever.
 */
public final class Interruption implements BooleanSupplier, AutoCloseable {

    private static final int LONGEST_SECONDS = 10;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread hook = new Thread(this::asked, "gatehouse-interruption");

    /** Listens from now on. */
    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void asked() {
        asked.set(true);
        try {
            told.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells whether the user has had enough. */
    @Override
    public boolean getAsBoolean() {
        return asked.get();
    }

    /** All is told; where the JVM is ending already, it may. */
    @Override
    public void close() {
        told.countDown();
        if (!asked.get()) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException isEnding) {
            asked.set(true);
        }
    }
}
