package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The scenarios that did not pass, by cause: ten failures with one cause are one thing to do. */
final class Failures {

    /** The most scenarios of one outcome that are told one by one. */
    static final int MAX_TOLD = 50;

    private final Markup html;
    private final RunResult run;

    Failures(Markup html, RunResult run) {
        this.html = html;
        this.run = run;
    }

    void write(Outcome outcome, String title, String remark) {
        List<ScenarioResult> bad = run.with(outcome);
        if (bad.isEmpty()) {
            return;
        }
        Shell.section(html, outcome.word(), title, remark);
        byCause(bad).forEach(this::cluster);
        if (bad.size() > MAX_TOLD) {
            String more = bad.size() - MAX_TOLD + " more are marked in the list below; each has a page of its own.";
            html.element("p", more, "class", "muted more");
        }
        html.close().line();
    }

    private static List<List<ScenarioResult>> byCause(List<ScenarioResult> bad) {
        Collection<List<ScenarioResult>> causes = bad.stream()
                .limit(MAX_TOLD)
                .collect(Collectors.groupingBy(s -> s.cause().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                .values();
        return causes.stream()
                .sorted(Comparator.comparing((List<ScenarioResult> same) -> -same.size()))
                .toList();
    }

    private void cluster(List<ScenarioResult> same) {
        ScenarioResult first = same.get(0);
        html.open("div", "class", "card cluster c-" + first.outcome().word()).line();
        if (same.size() > 1) {
            html.open("p", "class", "ct").element("b", "One cause, " + same.size() + " scenarios. ");
            html.element("bdi", first.cause().orElseThrow()).close().line();
        }
        failure(first, same.size() == 1);
        same.stream().skip(1).forEach(this::also);
        html.close().line();
    }

    private void failure(ScenarioResult s, boolean withCause) {
        begin(s, "f");
        if (withCause) {
            html.element("p", s.cause().orElseThrow(), "class", "fc", "dir", "auto")
                    .line();
        }
        Shell.command(html, Rerun.command(run, s), "Copy the command that runs it again");
        html.close().line().close().line();
    }

    /** Another one of the same cause, in a line: its page has the rest. */
    private void also(ScenarioResult s) {
        begin(s, "f also");
        html.close().line().close().line();
    }

    private void begin(ScenarioResult s, String style) {
        html.open("article", "class", style).line();
        OutcomeIcon.write(html, s.outcome(), true);
        html.open("div", "class", "fb").line();
        html.open("h3").open("bdi").element("a", s.name(), "href", PageName.of(s));
        html.close().close().element("code", s.place(), "class", "place").line();
    }
}
