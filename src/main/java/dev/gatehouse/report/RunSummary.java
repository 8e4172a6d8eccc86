package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run prints when it has ended: totals, then what failed and how to run it again. */
public final class RunSummary {

    /** The most scenarios that are shown one by one. */
    public static final int MAX_SHOWN = 50;

    private RunSummary() {}

    /** Returns the summary, failures last; it ends in a line feed. */
    public static String text(RunResult run) {
        return VerdictSentence.of(run) + "\n" + totals(run) + "\n" + problems(run) + bad(run);
    }

    private static String totals(RunResult run) {
        String outcomes = Stream.of(Outcome.values())
                .filter(outcome -> run.count(outcome) > 0)
                .map(outcome -> run.count(outcome) + " " + outcome.word())
                .collect(Collectors.joining(", "));
        String features = run.features() == 1 ? "1 feature" : run.features() + " features";
        return (outcomes.isEmpty() ? "" : outcomes + "; ") + features + ", " + VirtualTime.text(run.virtualTicks())
                + " of virtual time";
    }

    private static String problems(RunResult run) {
        return run.problems().stream()
                .map(p -> "\nwrong: " + Visible.text(p) + "\n")
                .collect(Collectors.joining());
    }

    private static String bad(RunResult run) {
        List<ScenarioResult> bad = Stream.of(Outcome.WRONG, Outcome.FAILED)
                .flatMap(outcome -> run.with(outcome).stream())
                .toList();
        int hidden = Math.max(0, bad.size() - MAX_SHOWN);
        String shown = bad.stream().skip(hidden).map(s -> scenario(run, s)).collect(Collectors.joining());
        return hidden == 0 ? shown : "\n" + hidden + " more, which the report shows\n" + shown;
    }

    private static String scenario(RunResult run, ScenarioResult s) {
        String title = Visible.line(s.place()) + ": " + s.outcome().word() + ": " + Visible.line(s.name());
        return "\n" + title + "\n  " + Visible.line(s.cause().orElse("")) + "\n  " + Rerun.command(run, s) + "\n";
    }
}
