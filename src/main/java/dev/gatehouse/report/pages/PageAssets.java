package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of all scenarios share, as files beside them. */
public final class PageAssets {

    private PageAssets() {}

    /** The files by their names below the folder of the report. */
    public static Map<String, String> of(RunResult run) {
        return Map.of(
                "assets/scenario.css",
                Templates.read("base.css") + Templates.read(PageAssets.class, "scenario.css"),
                "assets/scenario.js",
                Templates.read("base.js") + Templates.read(PageAssets.class, "scenario.js"),
                "assets/failures.js",
                failures(run.scenarios().notable()));
    }

    /** The pages of what did not pass, so that each leads to the next; names of pages need no escape. */
    private static String failures(Stream<ScenarioResult> scenarios) {
        return scenarios
                .filter(scenario -> scenario.outcome().isBad())
                .map(scenario -> '"' + PageName.of(scenario) + '"')
                .collect(Collectors.joining(",\n", "window.gatehouseFailures = [", "];\n"));
    }
}
