package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first page of a report: one file that needs nothing else and asks nobody for anything.
 *
 * <p>Its policy allows the one style and the one script by their hashes, which a test keeps right: to compute them
 * would
 * cost a short run about as much as the rest of the page.
 *
 * <p>Two runs of the same input differ in the marked block of wall times at its end only.
 */
final class Html {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    private final RunResult run;
    private final Markup html = new Markup();

    private Html(RunResult run) {
        this.run = run;
    }

    static String page(RunResult run) {
        return new Html(run).write();
    }

    private String write() {
        html.raw("<!doctype html>").line().open("html", "lang", "en").line();
        head();
        html.open("body").line();
        html.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        html.raw(Templates.read("icons.svg"));
        html.open("div", "class", "wrap").line();
        html.raw(Templates.read("top.html"));
        main();
        html.raw(Templates.read("foot.html")).close().line();
        wallTimes();
        html.open("script").raw(Templates.read("report.js")).close().line();
        return html.close().line().close().line().toString();
    }

    private void head() {
        String policy = Templates.read("policy.txt").strip();
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.line();
        html.element("title", VerdictSentence.of(run) + " · Gatehouse").line();
        html.open("style")
                .raw(Templates.read("report.css"))
                .close()
                .line()
                .close()
                .line();
    }

    private void main() {
        html.open("main", "id", "main").line();
        new HtmlHero(html, run).write();
        problems();
        HtmlFailures failures = new HtmlFailures(html, run);
        failures.write(Outcome.FAILED, "What failed, and why", "grouped by cause, the most frequent first");
        failures.write(
                Outcome.WRONG,
                "What proves nothing as written",
                "scenarios that could not fail, or whose steps nobody knows");
        failures.write(
                Outcome.QUARANTINED, "What is known to fail", "under quarantine: it does not count until its last day");
        new HtmlScenarios(html, run).write();
        html.close().line();
    }

    private void problems() {
        if (run.problems().isEmpty()) {
            return;
        }
        html.open("section", "class", "sec", "aria-labelledby", "h-problems").line();
        html.open("header").element("h2", "What is wrong with the run", "id", "h-problems");
        html.close().line().open("ul", "class", "card problems").line();
        run.problems().forEach(problem -> html.element("li", problem).line());
        html.close().line().close().line();
    }

    private void wallTimes() {
        List<ScenarioResult> scenarios = run.scenarios();
        String times = IntStream.range(0, scenarios.size())
                .mapToObj(i -> tenths(scenarios.get(i).wallNanos()))
                .collect(Collectors.joining(","));
        html.raw("<!-- wall times, in tenths of a millisecond: begin -->").line();
        html.open("script", "type", "application/json", "id", "wall").raw("[" + times + "]");
        html.close().line().raw("<!-- wall times: end -->").line();
    }

    private static String tenths(long nanos) {
        return String.valueOf(nanos * 10 / NANOS_PER_MILLISECOND);
    }
}
