package dev.gatehouse.report.coverage;

import dev.gatehouse.report.coverage.Group.Item;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.wdk.TargetState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the run has exercised: a section for the overview, and a page with everything. */
public final class CoveragePage {

    private static final Map<String, String> TITLES = Map.of(
            Coverage.CELLS, "States of targets",
            Coverage.RULES, "Rules for drivers",
            Coverage.MODELS, "Device models",
            Coverage.DDIS, "DDIs",
            Coverage.STEPS, "Steps");
    private static final Map<String, String> REMARKS = Map.of(
            Coverage.CELLS, "how often each was done to a target in each state, and what came of it",
            Coverage.RULES, "scenarios in which something happened that the rule looks at",
            Coverage.MODELS, "scenarios with a device of that model",
            Coverage.DDIS, "calls by drivers",
            Coverage.STEPS, "uses of each step that the run could use");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int FEW = 3;
    private static final int SOME = 10;

    private final Coverage coverage;
    private final Markup html = new Markup();

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The section of the overview: the matrix, and the share of each group. */
    public static String section(Coverage coverage) {
        CoveragePage page = new CoveragePage(coverage);
        Shell.section(page.html, "coverage", "Model coverage", "what of the model this run has exercised");
        page.shares();
        page.html.open("div", "class", "card tw pad");
        page.matrix();
        page.html.close().line();
        page.html
                .open("p", "class", "small more")
                .element("a", "All cells, rules, models, DDIs and steps", "href", "coverage.html");
        page.html.close().line().close().line();
        return page.html.toString();
    }

    /** The whole page. */
    public static String of(Coverage coverage) {
        return new CoveragePage(coverage).page();
    }

    private String page() {
        html.raw("<!doctype html>")
                .line()
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        html.raw(Templates.read(CoveragePage.class, "coverage-head.html"))
                .close()
                .line();
        html.open("body")
                .line()
                .element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        html.raw(Templates.read("icons.svg")).open("div", "class", "wrap").line();
        html.raw(Templates.read(CoveragePage.class, "coverage-top.html"));
        html.open("main", "id", "main").line();
        html.open("div", "class", "hd0")
                .element("h1", "Model coverage: " + coverage.percent() + " %")
                .close()
                .line();
        shares();
        coverage.groups().forEach(this::group);
        html.close()
                .line()
                .raw(Templates.read(CoveragePage.class, "coverage-foot.html"))
                .close()
                .line();
        html.open("script", "src", "assets/coverage.js").close().line();
        return html.close().line().close().line().toString();
    }

    private void shares() {
        html.open("dl", "class", "shares").line();
        for (Group group : coverage.groups()) {
            html.open("div").element("dt", TITLES.get(group.name()));
            html.open("dd").element("b", group.percent() + " %").text(" ");
            html.element("span", group.met() + " of " + group.items().size(), "class", "muted");
            html.open("meter", "min", "0", "max", "100", "value", String.valueOf(group.percent()));
            html.text(group.percent() + " %").close().close().close().line();
        }
        html.close().line();
    }

    private void matrix() {
        html.open("table", "class", "cov").open("thead").open("tr").element("th", "", "scope", "col");
        for (TargetState state : TargetState.values()) {
            html.element("th", state.words(), "scope", "col");
        }
        html.close().close().open("tbody").line();
        for (String operation : CoverageCounter.operations()) {
            html.open("tr").open("th", "scope", "row").open("code");
            call(operation);
            html.close().close();
            for (TargetState state : TargetState.values()) {
                cell(CoverageCounter.cell(operation, state));
            }
            html.close().line();
        }
        html.close().close().line();
    }

    /** Narrow pages break a call before what it is called with, rather than in a word of it. */
    private void call(String operation) {
        String name = operation.split("\\(", 2)[0];
        breakable(name);
        html.raw("<wbr>").open("span", "class", "with");
        breakable(operation.substring(name.length()));
        html.close();
    }

    /** Narrow pages break a long word before another word in it. */
    private void breakable(String words) {
        WORDS.splitAsStream(words).forEach(word -> html.raw("<wbr>").text(word));
    }

    private void cell(String name) {
        List<Item> items = coverage.group(Coverage.CELLS).map(Group::items).orElse(List.of());
        Item item = items.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(new Item(name, 0, Map.of()));
        String outcomes = item.outcomes().entrySet().stream()
                .map(outcome -> outcome.getKey() + " " + outcome.getValue())
                .collect(Collectors.joining(", "));
        html.open(
                "td",
                "class",
                level(item.times()),
                "title",
                outcomes.isEmpty() ? name + ": not met" : name + ": " + outcomes);
        html.text(item.times() == 0 ? "–" : String.valueOf(item.times())).close();
    }

    private static String level(long times) {
        return times == 0 ? "l0" : times < FEW ? "l1" : times < SOME ? "l2" : "l3";
    }

    private void group(Group group) {
        Shell.section(html, group.name(), TITLES.get(group.name()), REMARKS.get(group.name()));
        if (group.name().equals(Coverage.CELLS)) {
            html.open("div", "class", "card tw pad");
            matrix();
            html.close().line();
        }
        html.open("div", "class", "card tw")
                .open("table", "class", "list")
                .open("tbody")
                .line();
        group.items().stream().filter(item -> item.times() == 0).forEach(this::row);
        group.items().stream().filter(item -> item.times() > 0).forEach(this::row);
        html.close().close().close().line().close().line();
    }

    private void row(Item item) {
        String outcomes = item.outcomes().entrySet().stream()
                .map(outcome -> outcome.getKey() + " " + outcome.getValue())
                .collect(Collectors.joining(", "));
        html.open("tr", "class", item.times() == 0 ? "unmet" : "").open("td").open("code");
        breakable(item.name());
        html.close().close();
        html.element("td", outcomes);
        html.element("td", item.times() == 0 ? "not met" : String.valueOf(item.times()), "class", "num");
        html.close().line();
    }

    /** What the page needs beside it. */
    public static Map<String, String> assets() {
        return Map.of(
                "assets/coverage.css",
                Templates.read("base.css") + Templates.read(CoveragePage.class, "coverage.css"),
                "assets/coverage.js",
                Templates.read("base.js"));
    }
}
