package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.wdk.Ticks;
import java.util.List;

/** The steps with what came of each, their tables and doc strings, and the virtual time after each. */
final class StepsPart {

    private final Markup html;
    private final Detail detail;
    private final SourceText source;
    private final List<StepMark> marks;

    StepsPart(Markup html, Detail detail, SourceText source) {
        this.html = html;
        this.detail = detail;
        this.source = source;
        this.marks = detail.story().marks();
    }

    void write() {
        html.open("section", "id", "steps", "aria-labelledby", "h-steps").line();
        html.open("header").element("h2", "Steps", "id", "h-steps");
        html.element("p", "virtual time at the right").close().line();
        list("steps card");
        html.close().line();
    }

    /** The list alone, in a style. */
    void list(String style) {
        html.open("ol", "class", style).line();
        detail.result().steps().forEach(this::step);
        html.close().line();
    }

    private void step(StepResult step) {
        Outcome outcome = step.outcome().ofScenario();
        if (detail.whole()) {
            html.open("li", "class", "st " + outcome.word(), "id", "L" + step.line());
        } else {
            html.open("li", "class", "st " + outcome.word());
        }
        html.element("span", String.valueOf(step.line()), "class", "ln");
        OutcomeIcon.write(html, outcome, true);
        html.open("div").open("bdi").element("b", step.keyword()).text(" ");
        sentence(step.text());
        html.close();
        argument(step.line());
        if (outcome.hasCause() && step.outcome() != StepOutcome.FAILED) {
            html.element("em", step.outcome().word());
        }
        html.close();
        html.element("span", time(step.line()), "class", "vt").close().line();
    }

    /** What stands in quotes is a name or a value. */
    private void sentence(String text) {
        String[] parts = text.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1 && i < parts.length - 1) {
                html.element("q", parts[i]);
            } else {
                html.text(i % 2 == 1 ? "\"" + parts[i] : parts[i]);
            }
        }
    }

    private void argument(int line) {
        List<String> lines = source.argument(line);
        if (!lines.isEmpty()) {
            html.element("pre", String.join("\n", lines), "class", "arg", "tabindex", "0");
        }
    }

    private String time(int line) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).line() == line) {
                return Ticks.text(marks.get(i).until());
            }
        }
        return "";
    }
}
