package dev.gatehouse.report.explorations;

import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.util.List;
import java.util.stream.Collectors;

/** What a run prints of the scenarios that it has explored. */
public final class ExplorationsText {

    private ExplorationsText() {}

    /** A line for each scenario, and how its requests can end if that is wanted; empty where none was explored. */
    public static String of(RunResult run, boolean withOutcomes) {
        List<ScenarioResult> explored = run.scenarios()
                .notable()
                .filter(scenario -> scenario.exploration().isPresent())
                .toList();
        return explored.isEmpty()
                ? ""
                : "\nexplored " + explored.size() + (explored.size() == 1 ? " scenario" : " scenarios") + ":\n"
                        + explored.stream()
                                .map(scenario -> line(scenario, withOutcomes))
                                .collect(Collectors.joining());
    }

    private static String line(ScenarioResult scenario, boolean withOutcomes) {
        ExplorationResult exploration = scenario.exploration().orElseThrow();
        String notes = exploration.notes().stream()
                .map(note -> "    note: " + note + "\n")
                .collect(Collectors.joining());
        return "  " + scenario.place() + ": " + exploration.words() + "\n" + notes
                + (withOutcomes ? indented(exploration.outcomeTable()) : "");
    }

    private static String indented(String text) {
        return text.lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
    }
}
