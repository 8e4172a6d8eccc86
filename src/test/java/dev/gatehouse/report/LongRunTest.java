package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongRunTest {

    private static final int FAILED = RunSummary.MAX_SHOWN + 10;
    private static final RunResult RUN = new RunResult(
            IntStream.rangeClosed(1, 200).mapToObj(LongRunTest::scenario).toList(), List.of());

    @Test
    void the_summary_shows_the_last_failures_and_counts_the_others() {
        String summary = RunSummary.text(RUN);
        assertThat(summary, containsString("\n10 more, which the report shows\n\na.feature:11: failed: s11\n"));
        assertThat(count(summary, "./gatehouse run"), equalTo(RunSummary.MAX_SHOWN));
    }

    @Test
    void scenarios_that_fail_of_one_cause_are_told_together_each_with_its_place() {
        List<ScenarioResult> all = List.of(
                scenario(1, "the cable is out"), scenario(2, "the lamp is dark"), scenario(3, "the cable is out"));
        assertThat(
                RunSummary.text(new RunResult(all, List.of())),
                endsWith(
                        """

                        a.feature:1: failed: s1
                          the cable is out
                          ./gatehouse run a.feature:1
                          1 more of the same cause:
                            a.feature:3: s3

                        a.feature:2: failed: s2
                          the lamp is dark
                          ./gatehouse run a.feature:2
                        """));
    }

    private static ScenarioResult scenario(int line) {
        return scenario(line, "cause " + line);
    }

    private static ScenarioResult scenario(int line, String why) {
        boolean failed = line <= FAILED;
        Optional<String> cause = failed ? Optional.of(why) : Optional.empty();
        StepResult step = new StepResult("Then", "x", line, failed ? StepOutcome.FAILED : StepOutcome.PASSED, cause);
        Outcome outcome = failed ? Outcome.FAILED : Outcome.PASSED;
        return new ScenarioResult(
                "a.feature",
                line,
                "F",
                "s" + line,
                List.of(),
                outcome,
                cause,
                cause,
                List.of(step),
                "",
                0,
                0,
                Traits.NONE);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
