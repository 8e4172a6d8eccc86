package dev.gatehouse.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CounterexampleTest {

    private static final TrailStep MARK =
            TrailStep.of(0, "lane 1", "cancel request", Optional.empty(), false).with(List.of("r1: guard cancels it"));
    private static final TrailStep QUIET = TrailStep.of(0, "lane 1", "cancel request", Optional.empty(), false);
    private static final TrailStep COMPLETE = TrailStep.of(
                    20_000, "lane 2", "complete irp", Optional.of("lane 1"), true)
            .with(List.of("r1: heater completes it", "r1: its completion routine is called with STATUS_SUCCESS"));

    @Test
    void a_column_is_a_lane_and_a_row_a_step_and_quiet_steps_share_one() {
        Counterexample example = new Counterexample(List.of(MARK, QUIET, QUIET, COMPLETE, QUIET), 1, true);
        assertThat(
                example.text(),
                equalTo(
                        """
                                  lane 1                                      | lane 2
                        0 ms      r1: guard cancels it                        |
                        0 ms      2 steps: cancel request …                   |
                        2 ms                                                  | ! r1: heater completes it; r1: its
                                                                              | completion routine is called with
                                                                              | STATUS_SUCCESS
                        0 ms      cancel request                              |"""));
    }

    @Test
    void the_sentence_names_the_pair_of_steps_whose_order_decides() {
        Counterexample example = new Counterexample(List.of(MARK, COMPLETE, QUIET), 1, true);
        assertThat(
                example.sentence().orElseThrow(),
                is("\"lane 2\" takes its step (r1: heater completes it; r1: its completion routine is called with"
                        + " STATUS_SUCCESS) before \"lane 1\" takes its step (cancel request); the other way round"
                        + " nothing breaks"));
    }

    @Test
    void where_what_a_step_decides_itself_comes_last_the_sentence_names_that_step() {
        TrailStep spares = QUIET.with(List.of("fault weak spares r1")).deciding();
        assertThat(
                new Counterexample(List.of(COMPLETE, spares, QUIET), 1, true)
                        .sentence()
                        .orElseThrow(),
                is("\"lane 1\" takes its step (fault weak spares r1), which decides otherwise than by default; decided"
                        + " as by default nothing breaks"));
    }

    @Test
    void what_the_default_schedule_breaks_needs_no_sentence() {
        assertThat(new Counterexample(List.of(MARK), 0, false).sentence(), equalTo(Optional.empty()));
    }
}
