package dev.gatehouse.report.results;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.Schema;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.report.markup.Texts;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.sarif.SarifSchema;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.Portion;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import dev.gatehouse.verdict.exploration.ScheduleTable;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final String HOSTILE = "</script> \"it's\" `x` **b** {0} ](u) 100% a:b,c";
    private static final Environment ENVIRONMENT =
            new Environment(List.of(new Environment.Fact("Gatehouse", "0.1.0"), new Environment.Fact("Java", "17")));
    private static final WallClock CLOCK =
            new WallClock(Instant.parse("2026-01-02T03:04:05Z"), Duration.ofMillis(1_234));
    private static final Results RESULTS = new Results(
            new RunResult(
                    List.of(
                            passed("features/a.feature", 3, "passes"),
                            failed("features/a.feature", 9, HOSTILE, "request \"r1\": expected x, was y"),
                            failed("features/b.feature", 4, "another", "cause"),
                            explored("features/c.feature", 4, "raced")),
                    List.of("odd")),
            ENVIRONMENT,
            CLOCK);

    @TempDir
    private Path folder;

    @Test
    void what_is_written_fits_the_published_schema() {
        assertThat(violation(Texts.of(ResultJson.of(RESULTS))), nullValue());
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        String written = Texts.of(ResultJson.of(RESULTS));
        assertThat(violation(written.replace("\"success\"", "\"luck\"")), notNullValue());
        assertThat(violation(written.replace("\"line\" : 9", "\"line\" : \"nine\"")), notNullValue());
    }

    @Test
    void what_is_written_is_read_again_as_it_was() throws IOException {
        Files.writeString(folder.resolve("result.json"), Texts.of(ResultJson.of(RESULTS)));
        Results read = ResultReader.read(folder);
        assertThat(Texts.of(ResultJson.of(read)), equalTo(Texts.of(ResultJson.of(RESULTS))));
        assertThat(
                read.run().scenarios().stream().toList().get(1).cause(),
                equalTo(RESULTS.run().scenarios().stream().toList().get(1).cause()));
        assertThat(
                read.run().scenarios().stream().toList().get(3).exploration(),
                equalTo(RESULTS.run().scenarios().stream().toList().get(3).exploration()));
    }

    @Test
    void what_is_no_result_is_a_wrong_input_and_no_stack_trace() throws IOException {
        assertThat(refusal(folder.resolve("nowhere")), containsString("there is no report in "));
        for (String text : List.of("{", "[]", "7", "{\"gatehouse\": 1}", "{\"gatehouse\": 2}")) {
            Files.writeString(folder.resolve("result.json"), text);
            assertThat(refusal(folder), containsString("result.json is no "));
        }
    }

    @Test
    void programs_get_the_failures_with_their_lines() {
        Golden.compare(getClass(), "result.json", Texts.of(ResultJson.of(RESULTS)));
        Golden.compare(getClass(), "failures.sarif", FailureSarif.of(RESULTS.run()));
        Golden.compare(getClass(), "annotations.txt", FailureAnnotations.of(RESULTS.run()));
        Golden.compare(getClass(), "summary.md", MarkdownSummary.of(RESULTS.run()));
    }

    @Test
    void the_failures_are_as_the_schema_of_sarif_wants_them() {
        assertThat(SarifSchema.violation(FailureSarif.of(RESULTS.run())), equalTo(Optional.empty()));
    }

    @Test
    void no_name_breaks_out_of_an_annotation_or_of_markdown() {
        assertThat(
                FailureAnnotations.of(RESULTS.run())
                        .lines()
                        .filter(line -> !line.startsWith("::"))
                        .count(),
                is(0L));
        assertThat(MarkdownSummary.of(RESULTS.run()), not(containsString("</script>")));
        assertThat(MarkdownSummary.of(RESULTS.run()), not(containsString(" **b**")));
    }

    @Test
    void a_comparison_tells_what_changed_and_whether_it_got_worse() {
        RunResult before = new RunResult(
                List.of(
                        passed("a.feature", 3, "breaks"),
                        failed("a.feature", 9, "is mended", "old"),
                        failed("a.feature", 12, "fails otherwise", "old"),
                        passed("a.feature", 20, "goes"),
                        passed("a.feature", 30, "stays")),
                List.of());
        RunResult after = new RunResult(
                List.of(
                        failed("a.feature", 4, "breaks", "new"),
                        passed("a.feature", 10, "is mended"),
                        failed("a.feature", 13, "fails otherwise", "new"),
                        passed("a.feature", 31, "stays"),
                        passed("a.feature", 40, "comes"),
                        failed("a.feature", 50, "comes and fails", "new")),
                List.of());
        Golden.compare(
                getClass(), "comparison.txt", Comparison.of(before, after).text());
        assertThat(Comparison.of(before, after).isWorse(), is(true));
        assertThat(Comparison.of(before, before).isWorse(), is(false));
        assertThat(Comparison.of(before, before).text(), equalTo("5 scenarios are as before\n"));
    }

    private static ValidationFailure violation(String json) {
        Schema schema = new SchemaLoader(new JsonParser(ResultJson.schema()).parse()).load();
        return Validator.forSchema(schema).validate(new JsonParser(json).parse());
    }

    private static String refusal(Path report) {
        return assertThrows(WrongInput.class, () -> ResultReader.read(report)).getMessage();
    }

    private static ScenarioResult passed(String file, int line, String name) {
        return new ScenarioResult(
                file,
                line,
                "F",
                name,
                List.of("@a"),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                20_000,
                1_500_000,
                new Traits(
                        4,
                        1,
                        0,
                        List.of("guard"),
                        List.of("heater"),
                        List.of("WdfRequestSend"),
                        List.of("STATUS_SUCCESS")));
    }

    /** One that a schedule breaks in which the second of two strands comes first. */
    private static ScenarioResult explored(String file, int line, String name) {
        ScenarioResult failed = failed(file, line, name, "it does not hold under this schedule");
        ScheduleTable table = new ScheduleTable(
                List.of("row 1", HOSTILE),
                List.of(
                        new ScheduleTable.Row(0, 1, "cancels", true, true),
                        new ScheduleTable.Row(20_000, 0, HOSTILE, false, true)));
        ShownSchedule shown = new ShownSchedule(
                1, 2, OptionalInt.of(line + 2), Optional.of("one before the other"), table, "gTOKEN", Happening.NONE);
        ExplorationResult exploration = new ExplorationResult(
                "stopped at a failure",
                8,
                37,
                List.of("a note"),
                List.of(
                        new RequestOutcome("r1", "STATUS_SUCCESS", 7, "gOTHER"),
                        new RequestOutcome("r1", "STATUS_CANCELLED", 1, "gTHIRD")),
                Optional.of(shown),
                Optional.of(new Portion(new ExploreShard(1, 2), List.of("line 9: Then in some schedule it holds"))),
                "./gatehouse replay");
        return new ScenarioResult(
                file,
                line,
                "F",
                name,
                List.of("@explore"),
                failed.outcome(),
                failed.cause(),
                failed.message().map(text -> text + ":\n\n" + exploration.details()),
                failed.steps(),
                "",
                0,
                0,
                Traits.NONE,
                Optional.of(exploration),
                false);
    }

    private static ScenarioResult failed(String file, int line, String name, String cause) {
        StepResult step = new StepResult("Then", "it holds", line + 2, StepOutcome.FAILED, Optional.of(cause));
        return new ScenarioResult(
                file,
                line,
                "F",
                name,
                List.of(),
                Outcome.FAILED,
                Optional.of(cause),
                Optional.of(file + ":" + (line + 2) + ": Then it holds\n" + cause),
                List.of(step),
                "",
                0,
                0,
                Traits.NONE);
    }
}
