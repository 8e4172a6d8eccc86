package dev.gatehouse.report;

import dev.gatehouse.report.explorations.ExplorationsText;
import dev.gatehouse.report.markup.Excerpt;
import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.VerdictSentence;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.LastEvents;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Totals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run prints when it has ended: totals, then what failed and how to run it again. */
public final class RunSummary {

    /** The most scenarios that are shown one by one. */
    public static final int MAX_SHOWN = 50;

    /** The most lines that are told of what is wrong with one step, a topology's problems for instance. */
    private static final int MAX_LINES = 60;

    /** The most lines that are shown of a schedule that breaks something, and of how requests can end. */
    private static final int MAX_TABLE_LINES = 400;

    private RunSummary() {}

    /** Returns the summary, failures last; it ends in a line feed. */
    public static String text(RunResult run) {
        return text(run, false);
    }

    /** The same, and how the requests of explored scenarios can end if that is wanted. */
    public static String text(RunResult run, boolean withOutcomes) {
        return VerdictSentence.of(run) + "\n" + totals(run) + "\n" + problems(run)
                + ExplorationsText.of(run, withOutcomes) + Quarantined.text(run) + bad(run);
    }

    private static String totals(RunResult run) {
        String outcomes = Stream.of(Outcome.values())
                .filter(outcome -> run.count(outcome) > 0)
                .map(outcome -> run.count(outcome) + " " + outcome.word())
                .collect(Collectors.joining(", "));
        Totals all = run.scenarios().totals();
        String features = all.features() == 1 ? "1 feature" : all.features() + " features";
        return (outcomes.isEmpty() ? "" : outcomes + "; ") + features + ", " + VirtualTime.text(all.virtualTicks())
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
        String shown = bad.stream()
                .skip(hidden)
                .collect(Collectors.groupingBy(RunSummary::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> cluster(run, same))
                .collect(Collectors.joining());
        return (hidden == 0 ? "" : "\n" + hidden + " more, which the report shows\n") + shown;
    }

    /** What scenarios have in common that are told of together; one that is explored is told of by itself. */
    private static List<Object> kind(ScenarioResult s) {
        return s.exploration().isPresent() ? List.of(s.place()) : List.of(s.outcome(), why(s));
    }

    /** The first one whole, with the command that runs it again; the others of the same cause in a line each. */
    private static String cluster(RunResult run, List<ScenarioResult> same) {
        ScenarioResult first = same.get(0);
        String others = same.stream()
                .skip(1)
                .map(s -> "    " + Visible.line(s.place()) + ": " + Visible.line(s.name()) + "\n")
                .collect(Collectors.joining());
        String heading = "  " + (same.size() - 1) + " more of the same cause:\n";
        return scenario(run, first) + (others.isEmpty() ? "" : heading + others);
    }

    /** What several scenarios can have in common: what is wrong in a step as it is written, or else the cause. */
    private static String why(ScenarioResult s) {
        return s.steps().stream()
                .filter(step -> step.outcome().ofScenario() == Outcome.WRONG)
                .findFirst()
                .filter(step -> step.outcome() == StepOutcome.WRONG)
                .flatMap(StepResult::message)
                .orElse(s.cause().orElse(""));
    }

    /** Each step that is bad, with its place and all that it says; what happened before stands in the report. */
    private static String inFull(ScenarioResult s) {
        String message = LastEvents.without(s.message().orElse(why(s)));
        String place = s.place() + ": ";
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    private static String scenario(RunResult run, ScenarioResult s) {
        String title = Visible.line(s.place()) + ": " + s.outcome().word() + ": " + Visible.line(s.name());
        String told = s.exploration()
                .map(exploration -> indented(ofExplored(s, why(s)) + "\n\n", MAX_TABLE_LINES))
                .orElseGet(() -> indented(inFull(s), MAX_LINES));
        return "\n" + title + "\n" + told + "  " + Rerun.command(run, s) + "\n";
    }

    /** A schedule that breaks something says more than a line. */
    private static String ofExplored(ScenarioResult s, String why) {
        return s.outcome() == Outcome.FAILED
                ? s.steps().stream()
                        .filter(step -> step.outcome() == StepOutcome.FAILED)
                        .findFirst()
                        .flatMap(StepResult::message)
                        .orElse(why)
                : why + "\n\n" + s.exploration().orElseThrow().details();
    }

    private static String indented(String text, int most) {
        return Excerpt.first(Visible.text(text), most)
                .lines()
                .map(line -> line.isBlank() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }
}
