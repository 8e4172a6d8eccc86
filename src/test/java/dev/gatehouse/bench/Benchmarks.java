package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the engine's benchmarks (all, or those that a pattern names) and writes reports/bench/engine.json. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] patterns) throws RunnerException, IOException {
        Path results = Files.createDirectories(Path.of("reports", "bench")).resolve("engine.json");
        ChainedOptionsBuilder options =
                new OptionsBuilder().resultFormat(ResultFormatType.JSON).result(results.toString());
        for (String pattern : patterns) {
            options.include(pattern);
        }
        new Runner(options.build()).run();
    }
}
