package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Attendant;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Ends an exploration when its time is over, or when the user has had enough; shows how far it is until then. */
public final class Patience implements Attendant {

    private final Optional<Duration> limit;
    private final BooleanSupplier interrupted;
    private final LongSupplier nanos;
    private final ProgressLine line;
    private boolean begun;
    private long beginning;

    /**
     * The time begins when it is asked for first.
     *
     * @param nanos a clock, in nanoseconds
     */
    public Patience(Optional<Duration> limit, BooleanSupplier interrupted, LongSupplier nanos, ProgressLine line) {
        this.limit = limit;
        this.interrupted = interrupted;
        this.nanos = nanos;
        this.line = line;
    }

    @Override
    public Optional<String> ending() {
        if (interrupted.getAsBoolean()) {
            return Optional.of("because it was interrupted");
        }
        return limit.filter(time -> elapsed() > time.toNanos()).map(time -> "because its time was over");
    }

    private long elapsed() {
        long now = nanos.getAsLong();
        if (!begun) {
            begun = true;
            beginning = now;
        }
        return now - beginning;
    }

    @Override
    public void progress(Progress progress) {
        line.show(progress, elapsed());
    }

    @Override
    public void over() {
        line.erase();
    }
}
