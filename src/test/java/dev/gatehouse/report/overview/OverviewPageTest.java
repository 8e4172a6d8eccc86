package dev.gatehouse.report.overview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import dev.gatehouse.report.markup.Texts;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverviewPageTest {

    private static final int FAILED = Failures.MAX_TOLD + 10;
    private static final Environment NOWHERE = new Environment(List.of(new Environment.Fact("Java", "<17>")));
    private static final WallClock CLOCK = new WallClock(Instant.EPOCH, Duration.ofMillis(1234));

    @Test
    void the_first_failures_are_told_one_by_one_and_the_others_counted() {
        String page = page(run(700));
        assertThat(count(page, "<article"), equalTo(Failures.MAX_TOLD));
        assertThat(page, containsString("10 more are marked in the list below; each has a page of its own."));
    }

    @Test
    void the_first_scenarios_are_listed_for_readers_without_scripts() {
        String page = page(run(700));
        assertThat(count(page, "<div class=\"row passed\"") + FAILED, equalTo(Listing.MAX_STATIC));
        assertThat(page, containsString("200 more scenarios are listed where scripts may run."));
    }

    @Test
    void ten_thousand_scenarios_are_less_than_three_megabytes() {
        assertThat(page(run(10_000)).length(), lessThan(3_000_000));
    }

    @Test
    void failures_of_one_cause_are_one_thing_to_do() {
        List<ScenarioResult> same = IntStream.rangeClosed(1, 3)
                .mapToObj(line -> scenario(line, Optional.of("the same")))
                .toList();
        String page = page(new RunResult(same, List.of()));
        assertThat(count(page, "class=\"card cluster c-failed\""), equalTo(1));
        assertThat(page, containsString("<b>One cause, 3 scenarios. </b><bdi>the same</bdi>"));
    }

    @Test
    void a_scenario_that_ended_in_two_ways_is_worth_a_look() {
        ScenarioResult flaky = new ScenarioResult(
                "a.feature",
                3,
                "F",
                "now and then",
                List.of(),
                Outcome.FAILED,
                Optional.of("c"),
                Optional.of("m"),
                List.of(),
                "",
                0,
                0,
                Traits.NONE.of(10, 3));
        String page = page(new RunResult(List.of(flaky), List.of()));
        assertThat(page, containsString("flaky: 3 of 10 runs ended so: failed"));
    }

    @Test
    void a_quarantine_that_is_not_needed_any_more_is_worth_a_look() {
        ScenarioResult healed = new ScenarioResult(
                "a.feature",
                3,
                "F",
                "healed",
                List.of("@quarantine:BUS-12:until=2030-12-31"),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                0,
                0,
                Traits.NONE);
        assertThat(page(new RunResult(List.of(healed), List.of())), containsString("it passes, so the tag can go"));
    }

    @Test
    void only_the_marked_block_has_wall_times() {
        RunResult run = run(3);
        Pattern wall = Pattern.compile("(?s)<!-- wall times.*end -->");
        String later = Texts.of(OverviewPage.of(run, NOWHERE, new WallClock(Instant.now(), Duration.ofHours(1)), ""));
        assertThat(
                wall.matcher(later).replaceAll(""),
                equalTo(wall.matcher(page(run)).replaceAll("")));
    }

    @Test
    void what_stands_in_the_data_cannot_end_its_element() {
        ScenarioResult hostile = new ScenarioResult(
                "</script>",
                3,
                "</script>",
                "</script><script>alert(1)</script>",
                List.of("@</script>"),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                0,
                0,
                Traits.NONE);
        assertThat(count(page(new RunResult(List.of(hostile), List.of())), "</script>"), equalTo(3));
    }

    private static String page(RunResult run) {
        return Texts.of(OverviewPage.of(run, NOWHERE, CLOCK, ""));
    }

    private static RunResult run(int scenarios) {
        return new RunResult(
                IntStream.rangeClosed(1, scenarios)
                        .mapToObj(line ->
                                scenario(line, line <= FAILED ? Optional.of("cause " + line) : Optional.empty()))
                        .toList(),
                List.of());
    }

    private static ScenarioResult scenario(int line, Optional<String> cause) {
        StepOutcome step = cause.isPresent() ? StepOutcome.FAILED : StepOutcome.PASSED;
        return new ScenarioResult(
                "features/states/a-" + line / 50 + ".feature",
                line,
                "Feature " + line / 50,
                "a scenario whose name is as long as such names are, number " + line,
                List.of("@race", "@A1"),
                cause.isPresent() ? Outcome.FAILED : Outcome.PASSED,
                cause,
                cause,
                List.of(new StepResult("Then", "x", line, step, cause)),
                "",
                line,
                line,
                Traits.NONE);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
