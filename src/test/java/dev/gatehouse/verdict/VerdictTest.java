package dev.gatehouse.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void scenarios_of_a_run_are_sorted_by_file_and_line_whatever_order_they_ended_in() {
        RunResult run = new RunResult(List.of(at("b.feature", 3), at("a.feature", 12), at("a.feature", 4)), List.of());
        assertThat(
                run.scenarios().stream().map(ScenarioResult::place).toList(),
                contains("a.feature:4", "a.feature:12", "b.feature:3"));
        assertThat(run.scenarios().totals().features(), equalTo(2));
        assertThat(run.scenarios().totals().virtualTicks(), equalTo(30L));
        assertThat(run.passed(), is(true));
    }

    @Test
    void a_run_of_nothing_or_with_a_problem_has_not_passed() {
        assertThat(new RunResult(List.of(), List.of()).passed(), is(false));
        assertThat(new RunResult(List.of(at("a.feature", 1)), List.of("odd")).passed(), is(false));
        assertThat(new RunResult(List.of(result(Outcome.WRONG, Optional.of("odd"))), List.of()).passed(), is(false));
    }

    @Test
    void a_bad_scenario_has_a_cause_of_one_line_and_a_good_one_has_none() {
        assertThrows(IllegalArgumentException.class, () -> result(Outcome.FAILED, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> result(Outcome.PASSED, Optional.of("why")));
        assertThrows(IllegalArgumentException.class, () -> result(Outcome.WRONG, Optional.of("two\nlines")));
    }

    @Test
    void the_current_scenario_belongs_to_one_thread_until_it_is_cleared() throws InterruptedException {
        CurrentScenario.set(NoRecord.INSTANCE);
        List<Boolean> elsewhere = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread other = new Thread(() -> elsewhere.add(CurrentScenario.get().isPresent()));
        other.start();
        other.join();
        assertThat(elsewhere, contains(false));
        assertThat(CurrentScenario.get().isPresent(), is(true));
        CurrentScenario.clear();
        assertThat(CurrentScenario.get().isPresent(), is(false));
    }

    @Test
    void a_finding_prints_its_rule_what_happened_and_what_to_do_instead() {
        assertThat(
                new Finding("RequestCompleted", "r1 is completed twice", "complete it once").text(),
                equalTo("RequestCompleted: r1 is completed twice\n  instead: complete it once"));
    }

    @Test
    void a_replay_takes_the_options_of_its_run_but_for_the_shard_of_a_job() {
        List<String> options = List.of("--glue", "com.example", "--shard", "1/1", "--with", "target/a.jar");
        assertThat(
                Again.byLauncher(List.of("./gatehouse"), options).replayWords(),
                contains("./gatehouse", "replay", "--glue", "com.example", "--with", "target/a.jar"));
        assertThat(Again.byMaven().replayWords(), contains("gatehouse", "replay"));
    }

    private static ScenarioResult at(String uri, int line) {
        return new ScenarioResult(
                uri,
                line,
                "F",
                "s",
                List.of(),
                Outcome.PASSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                10,
                1,
                Traits.NONE);
    }

    private static ScenarioResult result(Outcome outcome, Optional<String> cause) {
        return new ScenarioResult(
                "a.feature", 1, "F", "s", List.of(), outcome, cause, cause, List.of(), "", 0, 0, Traits.NONE);
    }
}
