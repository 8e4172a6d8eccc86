package dev.gatehouse.report;

import dev.gatehouse.report.markup.Content;
import dev.gatehouse.report.markup.Excerpt;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.report.spool.Adjacent;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * JUnit XML: one suite a feature file, one case a scenario, sorted by file and line.
 *
 * <p>Two runs of the same input differ in the {@code time} attribute of the cases only, which nothing else repeats.
 */
final class JUnitXml {

    private static final int JOURNAL_LINES = 400;
    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    private final RunResult run;
    private final Markup xml = new Markup();

    private JUnitXml(RunResult run) {
        this.run = run;
    }

    static Content of(RunResult run) {
        return to -> new JUnitXml(run).write(to);
    }

    private void write(Writer to) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        xml.open("testsuites", counts("Gatehouse", run, run.problems().size())).line();
        if (!run.problems().isEmpty()) {
            problems();
        }
        Iterator<List<ScenarioResult>> features = new Adjacent<>(
                run.scenarios().iterator(), (one, other) -> one.uri().equals(other.uri()));
        while (features.hasNext()) {
            suite(features.next(), to);
        }
        xml.close().line().drain(to);
    }

    private void problems() {
        RunResult none = new RunResult(List.of(), List.of());
        xml.open("testsuite", counts("the run", none, run.problems().size())).line();
        run.problems().forEach(problem -> {
            xml.open("testcase", "name", Cause.of(problem), "classname", "the run");
            problem("error", Cause.of(problem), problem);
            xml.close().line();
        });
        xml.close().line();
    }

    private void suite(List<ScenarioResult> scenarios, Writer to) throws IOException {
        RunResult part = new RunResult(scenarios, List.of());
        xml.open("testsuite", counts(scenarios.get(0).feature(), part, 0)).line();
        Set<String> names = new HashSet<>();
        Set<String> repeated = scenarios.stream()
                .map(ScenarioResult::name)
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
        scenarios.forEach(
                s -> testCase(s, repeated.contains(s.name()) ? s.name() + " (line " + s.line() + ")" : s.name()));
        xml.close().line().drain(to);
    }

    private void testCase(ScenarioResult s, String name) {
        xml.open(
                "testcase",
                "name",
                name,
                "classname",
                s.feature(),
                "file",
                s.uri(),
                "line",
                String.valueOf(s.line()),
                "time",
                seconds(s.wallNanos()));
        properties(s);
        switch (s.outcome()) {
            case FAILED -> problem("failure", s.cause().orElseThrow(), details(s));
            case WRONG -> problem("error", s.cause().orElseThrow(), details(s));
            case SKIPPED -> xml.empty("skipped", "message", s.message().orElse("given up"));
            case QUARANTINED -> {
                xml.line().element("skipped", details(s), "message", s.cause().orElseThrow());
                xml.line();
            }
            case PASSED ->
                s.exploration().ifPresent(exploration -> xml.line().element("system-out", exploration.details()));
        }
        xml.close().line();
    }

    /** Its page, its virtual time and its tags; how often it ran; how far an exploration went. */
    private void properties(ScenarioResult s) {
        xml.line().open("properties");
        property("page", PageName.of(s));
        property("virtual time", VirtualTime.text(s.virtualTicks()));
        s.tags().forEach(tag -> property("tag", tag));
        if (s.traits().runs() > 1) {
            property("runs", String.valueOf(s.traits().runs()));
            property("bad runs", String.valueOf(s.traits().bad()));
        }
        s.exploration().ifPresent(this::explored);
        xml.close();
    }

    private void explored(ExplorationResult exploration) {
        property("exploration", exploration.verdict());
        property("schedules", String.valueOf(exploration.schedules()));
        exploration.token().ifPresent(token -> property("token", token));
    }

    private void property(String name, String value) {
        xml.empty("property", "name", name, "value", value);
    }

    private void problem(String element, String cause, String whole) {
        xml.line().element(element, whole, "message", cause, "type", element.equals("error") ? "wrong" : "failed");
        xml.line();
    }

    /** Prints seconds with three digits after the point. */
    private static String seconds(long nanos) {
        long millis = nanos / NANOS_PER_MILLISECOND;
        return millis / 1_000 + "." + String.valueOf(1_000 + millis % 1_000).substring(1);
    }

    private String details(ScenarioResult s) {
        String journal = s.journal().isEmpty()
                ? ""
                : "\n\njournal:\n" + Excerpt.last(s.journal().stripTrailing(), JOURNAL_LINES);
        return s.message().orElse("") + journal + "\n\n" + Rerun.command(run, s);
    }

    private static String[] counts(String name, RunResult part, int problems) {
        return new String[] {
            "name", name,
            "tests", String.valueOf(part.scenarios().size() + problems),
            "failures", String.valueOf(part.count(Outcome.FAILED)),
            "errors", String.valueOf(part.count(Outcome.WRONG) + problems),
            "skipped", String.valueOf(part.count(Outcome.SKIPPED) + part.count(Outcome.QUARANTINED))
        };
    }
}
