package dev.gatehouse.cli.running;

import dev.gatehouse.cli.spreading.Spreading;
import dev.gatehouse.cli.spreading.Threads;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.report.Details;
import io.cucumber.core.eventbus.IncrementingUuidGenerator;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.tagexpressions.Expression;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is to be run, and how. */
public record RunPlan(
        Selection selection,
        List<Expression> tags,
        List<Pattern> names,
        Threads threads,
        int times,
        boolean failFast,
        boolean dryRun,
        Optional<Path> messages,
        List<String> glue,
        Details details,
        boolean trace,
        Spreading spreading) {

    private static final String STEP_LIBRARY = "dev.gatehouse.steps";

    /** A plan that matches steps and runs none. */
    public static RunPlan matching(Selection selection, List<String> glue) {
        return plain(selection, glue, true);
    }

    /** A plan that runs what is selected, once. */
    public static RunPlan once(Selection selection, List<String> glue) {
        return plain(selection, glue, false);
    }

    private static RunPlan plain(Selection selection, List<String> glue, boolean dryRun) {
        return new RunPlan(
                selection,
                List.of(),
                List.of(),
                Threads.ONE,
                1,
                false,
                dryRun,
                Optional.empty(),
                glue,
                Details.auto,
                false,
                Spreading.NONE);
    }

    /** The same in Cucumber's words, with so many scenarios at a time. */
    RuntimeOptions options(int scenariosAtATime) {
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder()
                .setThreads(scenariosAtATime)
                .setDryRun(dryRun)
                .setMonochrome(true)
                .setUuidGeneratorClass(IncrementingUuidGenerator.class)
                .addGlue(GluePath.parse(STEP_LIBRARY));
        selection.features().forEach(file -> options.addFeature(FeatureWithLines.create(uri(file), file.lines())));
        tags.forEach(options::addTagFilter);
        names.forEach(options::addNameFilter);
        messages.ifPresent(file -> options.addPluginName("message:" + file));
        glue.forEach(name -> options.addGlue(GluePath.parse(name)));
        return options.build();
    }

    /** The names by which the user knows the files that Cucumber knows by these URIs. */
    Map<URI, String> fileNames() {
        return selection.features().stream()
                .collect(Collectors.toMap(RunPlan::uri, file -> file.feature().file(), (first, second) -> first));
    }

    private static URI uri(Selected file) {
        return file.path().toAbsolutePath().normalize().toUri();
    }
}
