package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.world.World;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All schedules of the race of {@link ExplorationRate}, beside the same things happening once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplorationBench {

    private final Blueprint blueprint = ExplorationRate.blueprint();
    private final Subject<RerunOutcome> subject = ExplorationRate.subject();
    private final long schedules = explored();

    /** An operation is all schedules; how many those are does not change from one exploration to the next. */
    @Benchmark
    public long all() {
        long found = explored();
        if (found != schedules) {
            throw new IllegalStateException("impossible: " + schedules + " schedules, then " + found);
        }
        return found;
    }

    private long explored() {
        return Explorer.exhaustive()
                .explore(subject, Bounds.DEFAULT, each -> {})
                .schedules();
    }

    /** The baseline: one world, one schedule. */
    @Benchmark
    public World alone() {
        World world = World.start(blueprint, Agenda.runUntilBlocked(), Level.FULL);
        ExplorationRate.send(world);
        ExplorationRate.race(world);
        world.close();
        return world;
    }
}
