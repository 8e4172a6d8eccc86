package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.VerdictSentence;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import java.util.List;
import java.util.stream.Collectors;

/** The top of the page: the verdict in one sentence, a bar of outcomes, six figures. */
final class Hero {

    private static final List<Outcome> ORDER =
            List.of(Outcome.FAILED, Outcome.WRONG, Outcome.QUARANTINED, Outcome.SKIPPED, Outcome.PASSED);

    private static final int PARTS_OF_BAR = 60;

    private final Markup html;
    private final RunResult run;
    private final List<Outcome> present;

    Hero(Markup html, RunResult run) {
        this.html = html;
        this.run = run;
        this.present = ORDER.stream().filter(outcome -> run.count(outcome) > 0).toList();
    }

    void write() {
        html.open("section", "class", "hero")
                .line()
                .open("div", "class", "verdict")
                .line();
        html.element("h1", VerdictSentence.of(run)).line();
        if (!present.isEmpty()) {
            bar();
            legend();
        }
        html.close().line();
        figures();
        html.close().line();
    }

    private void bar() {
        String words = present.stream().map(this::counted).collect(Collectors.joining(", "));
        String box = "0 0 " + present.stream().mapToInt(this::width).sum() + " 1";
        html.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                box,
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                words);
        int at = 0;
        for (Outcome outcome : present) {
            String width = String.valueOf(width(outcome));
            String style = "b-" + outcome.word();
            html.empty("rect", "class", style, "x", String.valueOf(at), "width", width, "height", "1");
            at += width(outcome);
        }
        html.close().line();
    }

    /** One failure among thousands has to be seen: no outcome is narrower than one part of the bar. */
    private int width(Outcome outcome) {
        return Math.max(run.count(outcome) * PARTS_OF_BAR, run.scenarios().size());
    }

    private void legend() {
        html.open("ul", "class", "legend").line();
        present.forEach(outcome -> {
            html.open("li");
            OutcomeIcon.write(html, outcome, false);
            html.element("span", counted(outcome)).close().line();
        });
        html.close().line();
    }

    private void figures() {
        html.open("dl", "class", "figures").line();
        figure("scenarios", String.valueOf(run.scenarios().size()), "");
        figure("passed", String.valueOf(run.count(Outcome.PASSED)), "st-passed");
        figure("failed", String.valueOf(run.count(Outcome.FAILED)), run.count(Outcome.FAILED) > 0 ? "st-failed" : "");
        figure("steps", String.valueOf(run.scenarios().totals().steps()), "");
        figure("wrong", String.valueOf(run.count(Outcome.WRONG)), run.count(Outcome.WRONG) > 0 ? "st-wrong" : "");
        figure("virtual time", VirtualTime.brief(run.scenarios().totals().virtualTicks()), "");
        html.close().line();
    }

    private void figure(String name, String value, String style) {
        html.open("div").element("dt", name).element("dd", value, "class", style);
        html.close().line();
    }

    private String counted(Outcome outcome) {
        return run.count(outcome) + " " + outcome.word();
    }
}
