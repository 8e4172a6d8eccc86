package dev.gatehouse.report.results;

import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.VerdictSentence;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A short summary in Markdown, for the page that a CI service shows of a job. */
public final class MarkdownSummary {

    private static final int MOST = 20;

    private MarkdownSummary() {}

    /** The verdict, a row of totals, then each failure with its cause and the command that runs it again. */
    public static String of(RunResult run) {
        String heads = Stream.of(Outcome.values()).map(Outcome::word).collect(Collectors.joining(" | ", "| ", " |\n"));
        String line = "|" + "---:|".repeat(Outcome.values().length) + "\n";
        String counts = Stream.of(Outcome.values())
                .map(outcome -> String.valueOf(run.count(outcome)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return "## " + VerdictSentence.of(run) + "\n\n" + heads + line + counts + problems(run) + failures(run)
                + explored(run);
    }

    private static String problems(RunResult run) {
        return run.problems().stream()
                .map(problem -> "\n- " + escaped(problem) + "\n")
                .collect(Collectors.joining());
    }

    private static String failures(RunResult run) {
        List<ScenarioResult> bad = Stream.of(Outcome.FAILED, Outcome.WRONG)
                .flatMap(outcome -> run.with(outcome).stream())
                .toList();
        String told = bad.stream().limit(MOST).map(s -> failure(run, s)).collect(Collectors.joining());
        return told + (bad.size() > MOST ? "\n" + (bad.size() - MOST) + " more are in the report.\n" : "");
    }

    private static String explored(RunResult run) {
        List<ScenarioResult> all = run.scenarios()
                .notable()
                .filter(s -> s.exploration().isPresent())
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        long schedules = all.stream()
                .mapToLong(s -> s.exploration().orElseThrow().schedules())
                .sum();
        String title = "\n### Explored: " + all.size() + (all.size() == 1 ? " scenario" : " scenarios") + ", "
                + schedules + (schedules == 1 ? " schedule" : " schedules") + "\n\n";
        String rows = all.stream()
                .sorted(Comparator.comparing(s -> s.outcome() == Outcome.PASSED))
                .limit(MOST)
                .map(MarkdownSummary::row)
                .collect(Collectors.joining());
        return title + "| scenario | outcome | schedules | verdict |\n|---|---|---:|---|\n" + rows
                + (all.size() > MOST ? "\n" + (all.size() - MOST) + " more are in the report.\n" : "");
    }

    private static String row(ScenarioResult s) {
        ExplorationResult explored = s.exploration().orElseThrow();
        return "| " + escaped(s.name()) + " (" + escaped(s.place()) + ") | "
                + s.outcome().word() + " | " + explored.schedules() + " | " + escaped(explored.verdict()) + " |\n";
    }

    private static String failure(RunResult run, ScenarioResult s) {
        return "\n- **" + escaped(s.name()) + "** (" + escaped(s.place()) + "): "
                + escaped(s.cause().orElse("")) + "\n\n  ```\n  "
                + fenced(Rerun.command(run, s))
                + s.exploration()
                        .flatMap(ExplorationResult::token)
                        .map(token -> "\n  " + fenced(Rerun.replay(run.again(), s, token)))
                        .orElse("")
                + "\n  ```\n";
    }

    private static String fenced(String command) {
        return command.replace("`", "'");
    }

    /** Nothing that a user can name begins markup, or an element. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Visible.line(text).toCharArray()) {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\\', '`', '*', '_', '[', ']', '|', '#', '~', '!' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
