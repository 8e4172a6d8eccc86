package dev.gatehouse.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The figures that JMH measures inside of one JVM. */
final class EngineFigures {

    private static final String MACHINE = "EventLoopBench.rawPriorityQueue 16";

    /**
     * Which benchmarks make a figure; those without a natural baseline are compared with an event of a plain priority
     * queue, which stands for what the machine can do today.
     *
     * @param share of how many things at once the benchmark's cost is
     * @param baselineShare the same of its baseline
     */
    private record Recipe(
            String name,
            String what,
            String benchmark,
            int share,
            String baseline,
            String compared,
            int baselineShare) {

        Recipe(String name, String what, String benchmark, String baseline, String compared) {
            this(name, what, benchmark, 1, baseline, compared, 1);
        }

        boolean isMeasured(Map<String, Double> nanos) {
            return nanos.containsKey(benchmark) && nanos.containsKey(baseline);
        }

        Figure figure(Map<String, Double> nanos) {
            return new Figure(
                    name, what, "ns", nanos.get(benchmark) / share, compared, nanos.get(baseline) / baselineShare);
        }
    }

    /** Of the race that is explored; a reduction that finds fewer makes the figure better, as it should. */
    private static final int SCHEDULES = 82;

    private static final String QUEUE = "event of a plain priority queue";

    private static final List<Recipe> RECIPES = List.of(
            new Recipe("event-16", "timer event, 16 set", "EventLoopBench.timers 16", MACHINE, QUEUE),
            new Recipe(
                    "event-1000",
                    "timer event, 1,000 set",
                    "EventLoopBench.timers 1000",
                    "EventLoopBench.rawPriorityQueue 1000",
                    QUEUE),
            new Recipe(
                    "event-100000",
                    "timer event, 100,000 set",
                    "EventLoopBench.timers 100000",
                    "EventLoopBench.rawPriorityQueue 100000",
                    QUEUE),
            new Recipe("step", "atomic step", "EventLoopBench.steps 16", MACHINE, QUEUE),
            new Recipe("read-full", "read of 64 bytes, full journal", "RequestBench.read64Bytes FULL", MACHINE, QUEUE),
            new Recipe("read-summary", "read of 64 bytes, counted", "RequestBench.read64Bytes SUMMARY", MACHINE, QUEUE),
            new Recipe("read-off", "read of 64 bytes, no journal", "RequestBench.read64Bytes OFF", MACHINE, QUEUE),
            new Recipe(
                    "outstanding-100000",
                    "request, 100,000 outstanding",
                    "OutstandingBench.sendThenCancelOrComplete 100000",
                    100_000,
                    "OutstandingBench.sendThenCancelOrComplete 100",
                    "the same with 100",
                    100),
            new Recipe("world-1", "world of one device", "WorldBench.start 1", MACHINE, QUEUE),
            new Recipe(
                    "world-1000",
                    "device of a world of 1,000",
                    "WorldBench.start 1000",
                    1_000,
                    "WorldBench.start 1",
                    "world of one device",
                    1),
            new Recipe(
                    "loader",
                    "topology of 100 devices, to a blueprint",
                    "LoaderBench.blueprint",
                    "LoaderBench.yaml",
                    "SnakeYAML alone"),
            new Recipe(
                    "matcher",
                    "match of 4 KB that are equal",
                    "MatcherBench.matches",
                    "MatcherBench.bytes",
                    "loop over the bytes"),
            new Recipe(
                    "diff",
                    "difference of 4 KB as text",
                    "MatcherBench.difference",
                    "MatcherBench.hex",
                    "both as hex digits"),
            new Recipe(
                    "schedule",
                    "schedule of an exploration",
                    "ExplorationBench.all",
                    SCHEDULES,
                    "ExplorationBench.alone",
                    "the same run once by itself",
                    1),
            new Recipe("page", "page of a scenario", "ReportBench.page", "ReportBench.scenario", "running it"),
            new Recipe(
                    "report",
                    "scenario in the files of a run",
                    "ReportBench.files",
                    ReportBench.SCENARIOS,
                    "ReportBench.scenario",
                    "running it",
                    1));

    private EngineFigures() {}

    /** Runs the benchmarks whose names contain a pattern, and writes JMH's own results beside ours. */
    static List<Figure> measure(String pattern, Extent extent, Path folder) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(pattern)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("engine.json").toString());
        if (extent.isQuick()) {
            options.forks(1)
                    .warmupIterations(2)
                    .warmupTime(TimeValue.milliseconds(500))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.milliseconds(500))
                    .param("pending", "16")
                    .param("outstanding", "100")
                    .param("devices", "1");
        }
        return figures(new Runner(options.build()).run());
    }

    private static List<Figure> figures(Collection<RunResult> results) {
        Map<String, Double> nanos = new LinkedHashMap<>();
        results.forEach(result -> nanos.put(key(result.getParams()), nanos(result)));
        List<Figure> figures = new ArrayList<>();
        RECIPES.stream()
                .filter(recipe -> recipe.isMeasured(nanos))
                .forEach(recipe -> figures.add(recipe.figure(nanos)));
        return figures;
    }

    /** {@code RequestBench.read64Bytes FULL}. */
    private static String key(BenchmarkParams params) {
        String[] names = params.getBenchmark().split("\\.");
        String values = params.getParamsKeys().stream()
                .sorted()
                .map(key -> " " + params.getParam(key))
                .collect(Collectors.joining());
        return names[names.length - 2] + "." + names[names.length - 1] + values;
    }

    /** What one operation takes. */
    private static double nanos(RunResult result) {
        double score = result.getPrimaryResult().getScore();
        BenchmarkParams params = result.getParams();
        double unit = params.getTimeUnit().toNanos(1);
        return params.getMode() == Mode.Throughput ? unit / score : score * unit;
    }

    /** The names of all figures that can be measured here. */
    static List<String> names() {
        return RECIPES.stream().map(Recipe::name).toList();
    }
}
