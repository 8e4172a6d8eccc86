package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.Texts;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.OverviewPage;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.report.pages.SourceText;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.NoRecord;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HostileNamesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    static Stream<String> names() {
        return Stream.of(
                SCRIPT,
                "</pre></style></script><!-- ",
                "\" onload=\"alert(1)",
                "it's & that's ]]> all",
                "bell \u0007, escape \u001B[31m, null \u0000, delete \u007F, next line \u0085",
                "left \u202Eto right\u202C, \u2066isolated\u2069, mark \u200F",
                "\u05E9\u05DC\u05D5\u05DD",
                "lone \uD800 surrogate, no character \uFFFE \uFFFF",
                "{{title}} ${title} %s %n",
                "../../etc/passwd\u2028x",
                "a very long name ".repeat(400));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_can_be_anything_and_stays_a_text(String name) throws Exception {
        RunResult run = run(name);
        Document xml = parsed(Texts.of(JUnitXml.of(run)));
        Element test = (Element) xml.getElementsByTagName("testcase").item(1);
        assertThat(test.getAttribute("name"), equalTo(Visible.text(name)));
        assertThat(test.getAttribute("file"), equalTo(Visible.text(name)));
        String html = page(run);
        html += ScenarioPage.of(detail(run.scenarios().stream().toList().get(0)));
        assertThat(html, not(containsString(SCRIPT)));
        assertThat(html.replace("\\\" onload", "in a string of JSON"), not(containsString("\" onload")));
        assertThat(html, not(containsString("</style></script>")));
        assertThat(hasHidden(html + Texts.of(JUnitXml.of(run)) + RunSummary.text(run)), is(false));
    }

    @Test
    void names_of_every_kind_are_readable_on_the_page_and_in_the_summary() {
        List<ScenarioResult> scenarios = names().filter(name -> name.length() < 1_000)
                .flatMap(name -> run(name).scenarios().stream())
                .toList();
        Golden.compare(getClass(), "hostile.summary.txt", RunSummary.text(new RunResult(scenarios, List.of(SCRIPT))));
        Golden.compare(getClass(), "hostile.html", main(page(new RunResult(scenarios, List.of(SCRIPT)))));
    }

    @Test
    void line_ends_are_the_same_on_every_system_and_nothing_else_changes() {
        assertThat(Visible.text("a\r\nb\tc\n"), equalTo("a\nb\tc\n"));
        assertThat(Visible.text("a\rb"), equalTo("a\\u000Db"));
        assertThat(Visible.text("Grüße, 日本語, \uD83D\uDE42"), equalTo("Grüße, 日本語, \uD83D\uDE42"));
        assertThat(Visible.line("a\nb\tc"), equalTo("a b c"));
    }

    @Test
    void a_path_that_a_shell_would_read_otherwise_is_quoted() {
        RunResult run = new RunResult(List.of(), List.of());
        assertThat(
                Rerun.command(run, failed("features/a b.feature")),
                equalTo("./gatehouse run 'features/a b.feature:7'"));
        assertThat(Rerun.command(run, failed("it's $(x)")), equalTo("./gatehouse run 'it'\\''s $(x):7'"));
    }

    private static String page(RunResult run) {
        Environment nowhere = new Environment(List.of());
        return Texts.of(OverviewPage.of(run, nowhere, new WallClock(Instant.EPOCH, Duration.ZERO), ""));
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>")) + "\n";
    }

    private static Detail detail(ScenarioResult result) {
        return new Detail(
                result,
                NoRecord.INSTANCE,
                List.of(),
                new SourceText(result.name()),
                Again.byLauncher(List.of(result.name()), List.of()),
                true);
    }

    private static RunResult run(String name) {
        return new RunResult(List.of(failed(name)), List.of(name));
    }

    private static ScenarioResult failed(String name) {
        StepResult step = new StepResult("Then", name, 9, StepOutcome.FAILED, Optional.of(name));
        return new ScenarioResult(
                name,
                7,
                name,
                name,
                List.of("@" + name),
                Outcome.FAILED,
                Optional.of(Cause.of(name)),
                Optional.of(name),
                List.of(step),
                name,
                10_000,
                0,
                Traits.NONE);
    }

    private static boolean hasHidden(String text) {
        return !Visible.text(text).equals(text);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
