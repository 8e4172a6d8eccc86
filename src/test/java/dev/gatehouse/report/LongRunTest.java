package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
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

    private static ScenarioResult scenario(int line) {
        boolean failed = line <= FAILED;
        Optional<String> cause = failed ? Optional.of("cause " + line) : Optional.empty();
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
