package dev.gatehouse.report;

import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.RunResult;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs feature files with Cucumber's own runtime, and our plugin on them. */
final class RealRun {

    static final Path PROJECT = Path.of("src", "test", "resources", "dev", "gatehouse", "report");

    private RealRun() {}

    static RunResult of(Path out, String... arguments) {
        return of(out, Details.auto, arguments);
    }

    static RunResult of(Path out, Details details, String... arguments) {
        ReportPlugin plugin =
                new ReportPlugin(out, PROJECT, Again.byLauncher(List.of("./gatehouse"), List.of()), details);
        List<String> all = new ArrayList<>(List.of("--glue", "dev.gatehouse.report.glue"));
        all.addAll(List.of(arguments));
        Runtime.builder()
                .withRuntimeOptions(new CommandlineOptionsParser(new ByteArrayOutputStream())
                        .parse(all.toArray(String[]::new))
                        .build())
                .withAdditionalPlugins(plugin)
                .build()
                .run();
        return plugin.result();
    }

    static String feature(String name) {
        return PROJECT.resolve("features").resolve(name + ".feature").toString();
    }
}
