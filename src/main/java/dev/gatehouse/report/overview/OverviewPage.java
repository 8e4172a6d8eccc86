package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Content;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.markup.VerdictSentence;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.io.Writer;

/**
 * The first page of a report: it asks nobody for anything, and leads to the pages of scenarios beside it.
 *
 * <p>Its policy allows the one style and the one script by their hashes, which a test keeps right: to compute them
 * would cost a short run about as much as the rest of the page.
 *
 * <p>Two runs of the same input differ in the marked block of wall times at its end only.
 */
public final class OverviewPage {

    private static final long NANOS_A_TENTH = 100_000;

    private final RunResult run;
    private final Environment environment;
    private final WallClock clock;
    private final Markup html = new Markup();

    private OverviewPage(RunResult run, Environment environment, WallClock clock) {
        this.run = run;
        this.environment = environment;
        this.clock = clock;
    }

    /** The page; {@code coverage} is a section of markup of its own. */
    public static Content of(RunResult run, Environment environment, WallClock clock, String coverage) {
        return to -> new OverviewPage(run, environment, clock).write(coverage, to);
    }

    /** The style of this page, inline. */
    static String style() {
        return Templates.read("base.css") + Templates.read(OverviewPage.class, "overview.css");
    }

    /** The script of this page, inline. */
    static String script() {
        return Templates.read("base.js") + Templates.read(OverviewPage.class, "overview.js");
    }

    private void write(String coverage, Writer to) throws IOException {
        html.raw("<!doctype html>").line().open("html", "lang", "en").line();
        head();
        html.open("body").line();
        html.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        html.raw(Templates.read("icons.svg"));
        html.open("div", "class", "wrap").line();
        html.raw(template("top.html"));
        main(coverage);
        html.raw(template("foot.html")).close().line();
        html.open("script", "type", "application/json", "id", "data");
        html.drain(to);
        ListingData.write(run.scenarios(), to);
        html.close().line();
        wallTimes(to);
        html.open("script").raw(script()).close().line();
        html.close().line().close().line().drain(to);
    }

    private static String template(String name) {
        return Templates.read(OverviewPage.class, name);
    }

    private void head() {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.line();
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                template("policy.txt").strip());
        html.line();
        html.element("title", VerdictSentence.of(run) + " · Gatehouse").line();
        html.empty("link", "rel", "icon", "href", "data:,").line();
        html.open("style").raw(style()).close().line().close().line();
    }

    private void main(String coverage) {
        html.open("main", "id", "main").line();
        new Hero(html, run).write();
        problems();
        Failures failures = new Failures(html, run);
        failures.write(Outcome.FAILED, "What failed, and why", "grouped by cause, the most frequent first");
        failures.write(
                Outcome.WRONG,
                "What proves nothing as written",
                "scenarios that could not fail, or whose steps nobody knows");
        failures.write(
                Outcome.QUARANTINED, "What is known to fail", "under quarantine: it does not count until its last day");
        new Remarks(html, run).write();
        new Explored(html, run).write();
        new Listing(html, run).write();
        html.raw(coverage);
        environment();
        html.close().line();
    }

    private void problems() {
        if (run.problems().isEmpty()) {
            return;
        }
        Shell.section(html, "problems", "What is wrong with the run", "");
        html.open("ul", "class", "card problems").line();
        run.problems().forEach(problem -> html.element("li", problem).line());
        html.close().line().close().line();
    }

    private void environment() {
        Shell.section(html, "environment", "Environment", "what it ran on");
        html.open("dl", "class", "card env").line();
        environment.facts().forEach(fact -> {
            html.open("div")
                    .element("dt", fact.name())
                    .element("dd", fact.value())
                    .close()
                    .line();
        });
        html.raw(template("wall.html")).close().line().close().line();
    }

    private void wallTimes(Writer to) throws IOException {
        html.raw("<!-- wall times, in tenths of a millisecond: begin -->").line();
        html.open("script", "type", "application/json", "id", "wall");
        html.raw("{\"started\":\"" + clock.started() + "\",\"took\":"
                + clock.took().toNanos() / NANOS_A_TENTH + ",\"scenarios\":[");
        html.drain(to);
        String separator = "";
        for (ScenarioResult scenario : run.scenarios()) {
            to.append(separator).append(String.valueOf(scenario.wallNanos() / NANOS_A_TENTH));
            separator = ",";
        }
        html.raw("]}").close().line().raw("<!-- wall times: end -->").line();
    }
}
