package dev.gatehouse.report.overview;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;

/**
 * All scenarios by feature, in the order of the files.
 *
 * <p>The first ones stand here as they are, for readers without the script, which makes its own list from the data.
 */
final class Listing {

    /** The most scenarios that are listed without the script. */
    static final int MAX_STATIC = 500;

    private final Markup html;
    private final RunResult run;
    private String file = "";

    Listing(Markup html, RunResult run) {
        this.html = html;
        this.run = run;
    }

    void write() {
        if (run.scenarios().isEmpty()) {
            return;
        }
        html.open("section", "class", "sec", "id", "all", "aria-labelledby", "h-all")
                .line();
        html.open("header").element("h2", "All scenarios", "id", "h-all");
        html.element("p", "", "id", "count", "role", "status").close().line();
        html.raw(Templates.read(OverviewPage.class, "filter.html"));
        html.open("div", "class", "card list").line();
        html.raw(Templates.read(OverviewPage.class, "heads.html"));
        html.open("div", "id", "rows", "class", "rows").line();
        run.scenarios().stream().limit(MAX_STATIC).forEach(this::scenario);
        html.close().line().close().line();
        if (run.scenarios().size() > MAX_STATIC) {
            html.element(
                            "p",
                            run.scenarios().size() - MAX_STATIC + " more scenarios are listed where scripts may run.",
                            "class",
                            "muted more no-js")
                    .line();
        }
        html.close().line();
    }

    private void scenario(ScenarioResult s) {
        if (!s.uri().equals(file)) {
            file = s.uri();
            feature(s);
        }
        row(s);
    }

    private void feature(ScenarioResult s) {
        html.open("div", "class", "fh")
                .element("bdi", s.feature(), "class", "fn")
                .element("code", s.uri());
        html.close().line();
    }

    private void row(ScenarioResult s) {
        html.open("div", "class", "row " + s.outcome().word());
        OutcomeIcon.write(html, s.outcome(), true);
        html.open("bdi", "class", "name").element("a", s.name(), "href", PageName.of(s));
        html.close();
        html.element("span", String.join(" ", s.tags()), "class", "tags");
        html.element("span", String.valueOf(s.traits().steps()), "class", "num sn");
        html.element("span", VirtualTime.text(s.virtualTicks()), "class", "num vt");
        html.close().line();
    }
}
