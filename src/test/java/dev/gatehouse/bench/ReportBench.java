package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.report.markup.Texts;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.OverviewPage;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.report.pages.SourceText;
import dev.gatehouse.report.results.ResultJson;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Traits;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.Worlds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing reports, as texts: the page of a scenario, and what a scenario adds to the files of its run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReportBench {

    static final int SCENARIOS = 1_000;

    private static final Results RESULTS = new Results(
            new RunResult(
                    IntStream.rangeClosed(1, SCENARIOS)
                            .mapToObj(ReportBench::result)
                            .toList(),
                    List.of()),
            new Environment(List.of()),
            new WallClock(Instant.EPOCH, Duration.ZERO));

    private final Blueprint blueprint = Worlds.blueprint(Worlds.TOASTER);
    private final Scenario told = scenario();

    private static ScenarioResult result(int line) {
        return new ScenarioResult(
                "features/f.feature",
                line,
                "a feature",
                "number " + line,
                List.of("@tag"),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                line,
                line,
                Traits.NONE);
    }

    /** The baseline: a scenario itself, without Cucumber. */
    @Benchmark
    public Scenario scenario() {
        Scenario scenario = new Scenario();
        scenario.build(blueprint);
        TargetName target = TargetName.local("guard");
        scenario.perform(world -> world.run(world.requests().send(target, SendSpec.read("r1", 4, 0))));
        scenario.perform(world -> world.run(world.agenda().passage(3 * Ticks.PER_MILLISECOND)));
        scenario.windUp();
        return scenario;
    }

    @Benchmark
    public String page() {
        StepMark mark = new StepMark(1, 0, told.events().size(), told.virtualTime());
        return ScenarioPage.of(
                new Detail(result(1), told, List.of(mark), new SourceText("Feature: f"), Again.byMaven(), true));
    }

    @Benchmark
    public int files() {
        return Texts.of(OverviewPage.of(RESULTS.run(), RESULTS.environment(), RESULTS.clock(), ""))
                        .length()
                + Texts.of(ResultJson.of(RESULTS)).length();
    }
}
