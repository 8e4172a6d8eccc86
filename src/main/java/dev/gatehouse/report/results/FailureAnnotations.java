package dev.gatehouse.report.results;

import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepResult;
import java.util.stream.Collectors;

/** What did not pass as workflow commands of GitHub Actions, which shows each beside its line of a change. */
public final class FailureAnnotations {

    private static final int MOST_LINES = 40;

    private FailureAnnotations() {}

    /** A line for each scenario that did not pass; quarantined ones are warnings. */
    public static String of(RunResult run) {
        return run.scenarios()
                .notable()
                .filter(scenario -> scenario.outcome().hasCause())
                .map(FailureAnnotations::command)
                .collect(Collectors.joining());
    }

    private static String command(ScenarioResult s) {
        String level = s.outcome() == Outcome.QUARANTINED ? "warning" : "error";
        String message = s.message().orElse("").lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
        return "::" + level + " file=" + property(s.uri()) + ",line=" + lineOf(s) + ",title="
                + property(Visible.line(s.name())) + "::" + data(Visible.text(message)) + "\n";
    }

    /** The line of the step that failed; of the scenario where there is none. */
    static int lineOf(ScenarioResult s) {
        return s.steps().stream()
                .filter(step -> step.outcome().ofScenario().hasCause())
                .mapToInt(StepResult::line)
                .findFirst()
                .orElse(s.line());
    }

    /** The percent sign first, as the others become one. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
