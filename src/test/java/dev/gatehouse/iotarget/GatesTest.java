package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.wdk.TargetState;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The framework's decisions about a target, as tables in which every cell exists. */
final class GatesTest {

    private static final List<TargetState> STATES = List.of(TargetState.values());

    @Test
    void each_state_has_an_in_gate_and_an_out_gate() {
        assertThat(
                table(
                        "in   out",
                        state -> List.of(
                                gate(Gates.of(state).in()), gate(Gates.of(state).out()))),
                equalTo(
                        """
                        state                 in   out
                        Started               open open
                        Stopped               open shut
                        ClosedForQueryRemove  shut shut
                        Closed                shut shut
                        Deleted               shut shut
                        Purged                shut shut
                        """));
    }

    @Test
    void a_request_is_sent_pended_or_refused() {
        assertThat(
                table(
                        "respects respects,removing ignores ignores,removing",
                        state -> List.of(
                                Admission.of(state, false, false),
                                Admission.of(state, true, false),
                                Admission.of(state, false, true),
                                Admission.of(state, true, true))),
                equalTo(
                        """
                        state                 respects respects,removing ignores ignores,removing
                        Started               SEND SEND SEND SEND
                        Stopped               PEND PEND SEND SEND
                        ClosedForQueryRemove  REFUSE REFUSE REFUSE SEND
                        Closed                REFUSE REFUSE REFUSE SEND
                        Deleted               REFUSE REFUSE REFUSE SEND
                        Purged                REFUSE REFUSE SEND SEND
                        """));
    }

    @Test
    void every_admission_but_that_of_a_started_target_has_a_reason() {
        assertThat(
                STATES.stream()
                        .filter(state -> !Admission.reason(state, false).isGiven()
                                || !Admission.reason(state, true).isGiven())
                        .toList(),
                equalTo(List.of(TargetState.STARTED)));
    }

    @Test
    void start_stop_and_purge_change_the_state() {
        assertThat(
                table(
                        "start stop purge",
                        state -> List.of(
                                Transition.start(state).words(),
                                Transition.stop(state).words(),
                                Transition.purge(state).words())),
                equalTo(
                        """
                        state                 start stop purge
                        Started               Started Stopped Purged
                        Stopped               Started Stopped Purged
                        ClosedForQueryRemove  Started ClosedForQueryRemove ClosedForQueryRemove
                        Closed                Started Closed Closed
                        Deleted               Deleted Deleted Deleted
                        Purged                Started Stopped Purged
                        """));
    }

    @Test
    void closing_goes_by_whether_the_target_is_open_and_not_by_its_state() {
        String table = Stream.of(OpenState.values())
                .map(open -> open + ": "
                        + Stream.of(Closing.values())
                                .map(closing -> closing.words() + " -> "
                                        + Transition.close(closing, open).words())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(
                table,
                equalTo(
                        """
                        CLOSED: Close -> Closed, CloseForQueryRemove -> Closed, delete -> Deleted
                        OPENING: Close -> Closed, CloseForQueryRemove -> Closed, delete -> Deleted
                        OPEN: Close -> Closed, CloseForQueryRemove -> ClosedForQueryRemove, delete -> Deleted
                        """));
    }

    private static String gate(boolean open) {
        return open ? "open" : "shut";
    }

    private static String table(String head, Function<TargetState, List<?>> cells) {
        return line("state", head)
                + STATES.stream()
                        .map(state -> line(
                                state.words(),
                                cells.apply(state).stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(" "))))
                        .collect(Collectors.joining());
    }

    private static String line(String first, String rest) {
        return String.format("%-22s%s%n", first, rest).replace(System.lineSeparator(), "\n");
    }
}
