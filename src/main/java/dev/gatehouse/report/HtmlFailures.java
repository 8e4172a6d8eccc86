package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The scenarios that did not pass, each with its cause, its message, its journal and the command to run it again. */
final class HtmlFailures {

    /** The most scenarios of one outcome that are told in full. */
    static final int MAX_TOLD = 50;

    private static final int MESSAGE_LINES = 200;
    private static final int JOURNAL_LINES = 2_000;

    private final Markup html;
    private final RunResult run;

    HtmlFailures(Markup html, RunResult run) {
        this.html = html;
        this.run = run;
    }

    void write(Outcome outcome, String title, String remark) {
        List<ScenarioResult> bad = run.with(outcome);
        if (bad.isEmpty()) {
            return;
        }
        String id = "h-" + outcome.word();
        html.open("section", "class", "sec", "aria-labelledby", id).line();
        html.open("header").element("h2", title, "id", id).element("p", remark);
        html.close().line();
        byCause(bad).forEach(this::cluster);
        if (bad.size() > MAX_TOLD) {
            String more = bad.size() - MAX_TOLD + " more are marked in the list below; junit.xml has their messages.";
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
        same.forEach(s -> failure(s, same.size() == 1));
        html.close().line();
    }

    private void failure(ScenarioResult s, boolean withCause) {
        html.open("article", "class", "f").line();
        HtmlIcon.write(html, s.outcome(), true);
        html.open("div", "class", "fb").line();
        html.open("h3")
                .open("bdi")
                .element("a", s.name(), "href", "#s" + (run.scenarios().indexOf(s) + 1));
        html.close().close().element("code", s.place(), "class", "place").line();
        if (withCause) {
            html.element("p", s.cause().orElseThrow(), "class", "fc", "dir", "auto")
                    .line();
        }
        message(s);
        journal(s);
        command(Rerun.command(run, s));
        html.close().line().close().line();
    }

    /** Writes the message where it says more than the place and the cause, which stand above it. */
    private void message(ScenarioResult s) {
        String whole = s.message().orElse("");
        if (!whole.equals(s.place() + ": " + s.cause().orElseThrow())) {
            String shown = Excerpt.first(whole, MESSAGE_LINES);
            html.element("pre", shown, "class", "msg", "tabindex", "0", "role", "group", "aria-label", "message")
                    .line();
        }
    }

    private void journal(ScenarioResult s) {
        if (!s.journal().isBlank()) {
            String journal = Excerpt.last(s.journal().stripTrailing(), JOURNAL_LINES);
            html.open("details", "class", "jr").element("summary", "Journal: what happened, in order");
            html.element("pre", journal, "tabindex", "0", "role", "group", "aria-label", "journal")
                    .close()
                    .line();
        }
    }

    private void command(String command) {
        html.open("div", "class", "cmd").element("code", command);
        html.element(
                "button",
                "Copy",
                "type",
                "button",
                "class",
                "js-only",
                "data-copy",
                "",
                "aria-label",
                "Copy the command");
        html.close().line();
    }
}
