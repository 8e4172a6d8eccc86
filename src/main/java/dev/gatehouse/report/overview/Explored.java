package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.util.Comparator;
import java.util.List;

/** The scenarios that were run under all schedules: how far each exploration went; those that did not pass first. */
final class Explored {

    private static final int MOST = 100;

    private final Markup html;
    private final List<ScenarioResult> scenarios;

    Explored(Markup html, RunResult run) {
        this.html = html;
        this.scenarios = run.scenarios()
                .notable()
                .filter(s -> s.exploration().isPresent())
                .sorted(Comparator.comparing(s -> s.outcome() == Outcome.PASSED))
                .toList();
    }

    void write() {
        if (scenarios.isEmpty()) {
            return;
        }
        Shell.section(html, "explored", "Under all schedules", totals());
        html.open("div", "class", "card tw", "tabindex", "0", "role", "group", "aria-label", "Explored scenarios");
        html.open("table", "class", "list explored").open("thead").open("tr");
        html.element("th", "scenario", "scope", "col").element("th", "verdict", "scope", "col");
        html.element("th", "schedules", "scope", "col", "class", "num");
        html.element("th", "longest", "scope", "col", "class", "num").close().close();
        html.open("tbody").line();
        scenarios.stream().limit(MOST).forEach(s -> row(s, s.exploration().orElseThrow()));
        html.close().close().close().line();
        if (scenarios.size() > MOST) {
            String more = scenarios.size() - MOST + " more passed; each page tells how its exploration went.";
            html.element("p", more, "class", "muted more").line();
        }
        html.close().line();
    }

    private String totals() {
        long schedules = scenarios.stream()
                .mapToLong(s -> s.exploration().orElseThrow().schedules())
                .sum();
        return scenarios.size()
                + (scenarios.size() == 1 ? " scenario, " : " scenarios, ")
                + schedules
                + (schedules == 1 ? " schedule" : " schedules");
    }

    private void row(ScenarioResult s, ExplorationResult explored) {
        html.open("tr").open("td");
        OutcomeIcon.write(html, s.outcome(), true);
        html.text(" ").open("bdi").element("a", s.name(), "href", PageName.of(s) + "#schedules");
        html.close().close().element("td", explored.verdict());
        html.element("td", String.valueOf(explored.schedules()), "class", "num");
        html.element("td", explored.deepest() + (explored.deepest() == 1 ? " step" : " steps"), "class", "num");
        html.close().line();
    }
}
