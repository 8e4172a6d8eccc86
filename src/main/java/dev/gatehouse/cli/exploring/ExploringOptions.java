package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.ExploreTag;
import io.cucumber.tagexpressions.Expression;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a run is told of explorations. */
public final class ExploringOptions {

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = "Give each exploration up after so long, 30s or 5min; it then proves nothing.")
    private Optional<Duration> timeLimit = Optional.empty();

    @Option(names = "--outcomes", description = "Show how each request of explored scenarios can end.")
    private boolean outcomes;

    @Option(
            names = "--explore-shard",
            paramLabel = "I/N",
            converter = ExploreShardConverter.class,
            description = "Run only this part of the schedules of each explored scenario, as in 2/4; report merge joins"
                    + " all N. What is not explored runs in the first part.")
    private Optional<ExploreShard> shard = Optional.empty();

    /** Whether the summary shows how each request can end, where all is well too. */
    public boolean withOutcomes() {
        return outcomes;
    }

    /** Leaves a scenario that is not explored to the first shard. */
    public Stream<Expression> filter() {
        return shard.filter(which -> which.index() > 1).stream()
                .map(which -> tags -> ExploreTag.of(tags).isPresent());
    }

    /** Who attends one exploration of such a run. */
    public Attendant attendant(
            BooleanSupplier interrupted, LongSupplier nanos, ProgressLine line, Processors all, String replaying) {
        return new Patience(timeLimit, shard, interrupted, nanos, line, all.hands(), replaying);
    }
}
