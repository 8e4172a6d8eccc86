package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More scenarios: {@code mvn test -Dtest=DiamondTest -Ddiamond.scenarios=1000}. */
final class DiamondTest {

    private static final int SCENARIOS = Integer.getInteger("diamond.scenarios", 24);

    @Test
    void steps_of_a_world_that_touch_nothing_in_common_can_change_places() {
        Blueprint blueprint = Choreography.blueprint();
        int pairs = 0;
        for (int seed = 1; seed <= SCENARIOS; seed++) {
            Diamonds<String> diamonds = new Diamonds<>(new Choreography(blueprint, seed, 2 + seed % 3));
            assertThat("scenario " + seed, diamonds.difference(1, seed), equalTo(Optional.empty()));
            pairs += diamonds.checked();
        }
        assertThat(pairs, greaterThan(40 * SCENARIOS));
    }

    /** In 670 a timer is stopped that is due: had the clock moved later, it would never have begun to expire. */
    @ParameterizedTest
    @ValueSource(ints = 670)
    void what_a_wide_run_has_found_is_not_lost(int seed) {
        Diamonds<String> diamonds = new Diamonds<>(new Choreography(Choreography.blueprint(), seed, 2 + seed % 3));
        assertThat(diamonds.difference(1, seed), equalTo(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("dev.gatehouse.explore.mistakes.MistakesTest#mistakes")
    void steps_of_driver_code_that_touch_nothing_in_common_can_change_places(Mistake mistake) {
        Subject<RerunOutcome> subject = mistake.subject(false);
        Diamonds<String> diamonds = new Diamonds<>(
                course -> Choreography.withoutTimes(subject.run(course).toString()));
        assertThat(mistake.words(), diamonds.difference(3, 1), equalTo(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void steps_of_a_program_that_touch_nothing_in_common_can_change_places(long program) {
        assertThat(new Diamonds<>(new Program(program)).difference(10, program), equalTo(Optional.empty()));
    }

    /** Two strands write one text, and say nothing of it. */
    @Test
    void a_step_that_does_not_say_what_it_touches_is_found_out() {
        Subject<String> silent = course -> {
            Agenda agenda = course.agenda();
            StringBuilder text = new StringBuilder();
            course.leaveOpen();
            agenda.spawn(agenda.lane("a"), Irql.PASSIVE, writing(text));
            agenda.spawn(agenda.lane("b"), Irql.PASSIVE, writing(text));
            agenda.settle();
            return text.toString();
        };
        Optional<String> difference = new Diamonds<>(silent).difference(5, 1);
        assertThat(difference.isPresent(), is(true));
        assertThat(difference.orElseThrow(), containsString("in the other order: \n  "));
    }

    private static Frame writing(StringBuilder text) {
        return (Strand strand) -> {
            text.append(strand.lane().name());
            strand.end(null);
        };
    }
}
