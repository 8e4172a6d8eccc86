package dev.gatehouse.cli.running;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageGoals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of a part of the model is to be exercised at least, in percent. */
public record Goal(String group, int percent) {

    /** All goals of a command; of two for one group the last counts. */
    public static CoverageGoals all(List<Goal> goals) {
        Map<String, Integer> percents = new HashMap<>();
        goals.forEach(goal -> percents.put(goal.group(), goal.percent()));
        return new CoverageGoals(percents);
    }

    /** Tells the person which goals were missed; a run that has missed one has failed. */
    public static ExitCode judge(CoverageGoals goals, Coverage coverage, Terminal terminal) {
        List<String> missed = goals.missedBy(coverage);
        missed.forEach(goal -> terminal.out().println("failed: " + goal));
        return missed.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }
}
