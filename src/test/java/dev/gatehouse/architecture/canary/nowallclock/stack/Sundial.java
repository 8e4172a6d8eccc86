package dev.gatehouse.architecture.canary.nowallclock.stack;

import java.time.Instant;
import java.util.function.LongSupplier;

/** Reads the wall clock: by a call, by a reference, by java.time. */
final class Sundial {

    long call() {
        return System.currentTimeMillis();
    }

    LongSupplier reference() {
        return System::nanoTime;
    }

    Instant instant() {
        return Instant.now();
    }
}
