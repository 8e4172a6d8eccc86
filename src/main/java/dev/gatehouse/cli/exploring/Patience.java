package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Hands;
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
    private final Optional<ExploreShard> shard;
    private final Hands hands;
    private final String replaying;
    private boolean begun;
    private long beginning;

    /**
     * The time begins when it is asked for first.
     *
     * @param limit how long it may take
     * @param shard which of the schedules are wanted
     * @param nanos a clock, in nanoseconds
     * @param replaying the command that replays a schedule, up to its token
     */
    Patience(
            Optional<Duration> limit,
            Optional<ExploreShard> shard,
            BooleanSupplier interrupted,
            LongSupplier nanos,
            ProgressLine line,
            Hands hands,
            String replaying) {
        this.limit = limit;
        this.shard = shard;
        this.hands = hands;
        this.replaying = replaying;
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

    private synchronized long elapsed() {
        long now = nanos.getAsLong();
        if (!begun) {
            begun = true;
            beginning = now;
        }
        return now - beginning;
    }

    @Override
    public Optional<ExploreShard> shard() {
        return shard;
    }

    @Override
    public String replaying() {
        return replaying;
    }

    @Override
    public Hands hands() {
        return hands;
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
