package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepResult;
import java.util.List;

/** All scenarios by feature, in the order of the files. */
final class HtmlScenarios {

    /** The most scenarios whose steps are shown although they passed. */
    static final int MAX_WITH_STEPS = 1_000;

    private final Markup html;
    private final List<ScenarioResult> scenarios;

    HtmlScenarios(Markup html, RunResult run) {
        this.html = html;
        this.scenarios = run.scenarios();
    }

    void write() {
        if (scenarios.isEmpty()) {
            return;
        }
        html.open("section", "class", "sec", "aria-labelledby", "h-all").line();
        html.open("header").element("h2", "All scenarios", "id", "h-all");
        html.element("p", "", "id", "count", "role", "status").close().line();
        html.raw(Templates.read("filter.html"));
        html.open("div", "class", "card list").line();
        html.raw(Templates.read("heads.html"));
        for (int from = 0; from < scenarios.size(); ) {
            from = feature(from);
        }
        html.close().line().close().line();
    }

    private int feature(int from) {
        String uri = scenarios.get(from).uri();
        int to = from;
        while (to < scenarios.size() && scenarios.get(to).uri().equals(uri)) {
            to++;
        }
        html.open("section", "class", "ft").line();
        featureTitle(scenarios.subList(from, to));
        for (int i = from; i < to; i++) {
            scenario(i, scenarios.get(i));
        }
        html.close().line();
        return to;
    }

    private void featureTitle(List<ScenarioResult> part) {
        html.open("header").open("h3").element("bdi", part.get(0).feature()).close();
        html.element("code", part.get(0).uri()).open("span", "class", "minis");
        for (Outcome outcome : Outcome.values()) {
            long count = part.stream().filter(s -> s.outcome() == outcome).count();
            if (count > 0) {
                html.open("span", "class", "mini");
                HtmlIcon.write(html, outcome, true);
                html.text(String.valueOf(count)).close();
            }
        }
        html.close().close().line();
    }

    private void scenario(int index, ScenarioResult s) {
        boolean withSteps = s.outcome() != Outcome.PASSED || scenarios.size() <= MAX_WITH_STEPS;
        String id = "s" + (index + 1);
        html.open(withSteps ? "details" : "div", "class", "s " + s.outcome().word(), "id", id);
        row(index, s, withSteps ? "summary" : "div");
        html.line();
        if (withSteps) {
            steps(s);
        }
        html.close().line();
    }

    private void row(int index, ScenarioResult s, String element) {
        html.open(element, "class", "row");
        HtmlIcon.write(html, s.outcome(), true);
        html.element("bdi", s.name(), "class", "name");
        html.element("span", String.join(" ", s.tags()), "class", "tags");
        html.element("span", "line " + s.line(), "class", "num ln");
        html.element("span", VirtualTime.text(s.virtualTicks()), "class", "num vt", "title", "virtual time");
        html.element("span", "", "class", "num wt", "title", "wall time", "data-wall", String.valueOf(index));
        html.close();
    }

    private void steps(ScenarioResult s) {
        s.cause().ifPresent(cause -> html.element("p", cause, "class", "cause", "dir", "auto")
                .line());
        html.open("ol", "class", "steps").line();
        s.steps().forEach(this::step);
        html.close().line();
        if (!s.outcome().hasCause()) {
            s.message().ifPresent(message -> html.element("pre", message).line());
        }
    }

    private void step(StepResult step) {
        html.open("li", "class", step.outcome().word()).element("span", String.valueOf(step.line()), "class", "num");
        html.open("bdi").element("b", step.keyword()).text(" " + step.text()).close();
        if (step.outcome().ofScenario() != Outcome.PASSED) {
            html.element("em", step.outcome().word());
        }
        html.close().line();
    }
}
