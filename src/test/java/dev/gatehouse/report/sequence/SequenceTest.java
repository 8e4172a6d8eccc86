package dev.gatehouse.report.sequence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static final String TARGET = "guard's local target";
    private static final String STOP = "WdfIoTargetStop(WaitForSentIoToComplete)";
    private static final Reason KEPT = new Reason("FxIoTarget::SubmitLocked", "a stopped target keeps requests");
    private static final long MS = 10_000;

    private static final List<Event> EVENTS = List.of(
            new Event.Plugged(0, "pnp toaster", "stack toaster", "starts", Reason.NONE),
            new Event.Called(0, "scenario", "guard", "WdfRequestSend(r1) to " + TARGET),
            new Event.Formatted(0, "scenario", "r1", TARGET, "read of 4 bytes at 0x0", NtStatus.SUCCESS),
            new Event.Sent(0, "scenario", "r1", TARGET, Reason.NONE),
            new Event.Delivered(0, "scenario", "r1", "toaster", "read of 4 bytes at 0x0"),
            new Event.Delivered(0, "scenario", "r1", "heater", "read of 4 bytes at 0x0"),
            new Event.Returned(0, "scenario", "guard", "WdfRequestSend(r1) to " + TARGET, "TRUE"),
            new Event.Called(MS, "A", "guard", STOP + " on " + TARGET),
            new Event.TargetChanged(MS, "A", TARGET, TargetState.STARTED, TargetState.STOPPED, Reason.NONE),
            new Event.Blocked(MS, "A", STOP, "the requests sent to " + TARGET, Long.MAX_VALUE),
            new Event.Called(MS, "scenario", "guard", "WdfRequestSend(r2) to " + TARGET),
            new Event.Formatted(MS, "scenario", "r2", TARGET, "write of 8 bytes at 0x10", NtStatus.SUCCESS),
            new Event.Pended(MS, "scenario", "r2", TARGET, KEPT),
            new Event.CompletedBelow(3 * MS, "heater/r1", "r1", "heater", NtStatus.SUCCESS, 4, Reason.NONE),
            new Event.Completed(
                    3 * MS, "heater/r1", "r1", TARGET, NtStatus.SUCCESS, 4, Irql.DISPATCH, true, Reason.NONE),
            new Event.Released(3 * MS, "A", STOP, "the requests sent to " + TARGET, false),
            new Event.Returned(3 * MS, "A", "guard", STOP + " on " + TARGET, ""),
            new Event.CancelAsked(4 * MS, "scenario", "r2", "guard"),
            new Event.Completed(
                    4 * MS, "scenario", "r2", TARGET, NtStatus.CANCELLED, 0, Irql.PASSIVE, true, Reason.NONE),
            new Event.Refused(4 * MS, "scenario", "r3", TARGET, NtStatus.INVALID_PARAMETER, Reason.NONE),
            new Event.RuleBroken(4 * MS, "scenario", "ReqSendFail", "guard", "what", "instead"));

    private static final List<StepMark> MARKS =
            List.of(new StepMark(5, 0, 1, 0), new StepMark(6, 1, 7, 0), new StepMark(7, 7, 21, 4 * MS));

    private static final Optional<Topology> TOASTER = TopologyLoader.load(
                    Path.of("").toAbsolutePath(), Path.of("scenarios/toaster-alone.yaml"))
            .topology();

    private final List<Sequence> pieces = Sequence.of(EVENTS, TOASTER, MARKS);
    private final Sequence sequence = pieces.get(0);

    @Test
    void a_sequence_is_told_as_text_and_drawn() {
        Golden.compare(getClass(), "sequence.txt", SequenceText.of(pieces));
        Markup svg = new Markup();
        SequenceSvg.write(svg, sequence);
        Golden.compare(getClass(), "sequence.svg", svg.toString());
    }

    @Test
    void the_columns_follow_the_stack_and_targets_their_drivers() {
        List<String> names = sequence.actors().stream().map(Actor::name).toList();
        assertThat(names, contains("guard", TARGET, "toaster", "heater"));
    }

    @Test
    void what_lasts_has_its_time() {
        List<String> labels = sequence.spans().stream().map(Span::label).toList();
        assertThat(labels, hasItem("waits for the requests sent to " + TARGET + ", 2 ms"));
        assertThat(labels, hasItem("r2 pended, 3 ms"));
        assertThat(labels, hasItem("holds r1, 3 ms"));
    }

    @Test
    void a_state_is_a_band_from_the_row_that_changed_it() {
        List<TargetState> states = sequence.bands().stream().map(Band::state).toList();
        assertThat(states, contains(TargetState.STARTED, TargetState.STOPPED));
    }

    @Test
    void another_order_was_possible_where_lanes_take_turns_in_one_step_at_one_instant() {
        assertThat(sequence.choices(), equalTo(Set.of(4)));
        assertThat(sequence.rows().get(4).label(), containsString("r2 write"));
        assertThat(Sequence.of(EVENTS, TOASTER, List.of()).get(0).choices(), empty());
    }

    @Test
    void a_long_story_is_cut_into_pieces_from_its_end_on_and_none_of_it_is_lost() {
        List<Event> many = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> many.add(new Event.Printed(i * MS, "scenario", "guard", "number " + i)));
        List<Sequence> cut = Sequence.of(many, TOASTER, List.of());
        assertThat(cut.stream().map(Sequence::omitted).toList(), contains(0, 40, 280, 520, 760));
        assertThat(
                cut.stream()
                        .flatMap(piece -> piece.rows().stream())
                        .map(Row::label)
                        .toList(),
                equalTo(IntStream.range(0, 1_000)
                        .mapToObj(i -> "prints: number " + i)
                        .toList()));
    }

    @Test
    void what_lasts_over_several_pieces_has_a_column_in_each_and_so_has_a_state() {
        List<Event> many = new ArrayList<>(EVENTS.subList(0, 7));
        IntStream.range(0, 600).forEach(i -> many.add(new Event.Printed(MS, "scenario", "guard", "number " + i)));
        many.addAll(EVENTS.subList(7, EVENTS.size()));
        List<Sequence> cut = Sequence.of(many, TOASTER, List.of());
        Sequence middle = cut.get(1);
        assertThat(middle.rows(), hasSize(Sequence.MAX_ROWS));
        assertThat(middle.spans(), hasSize(1));
        assertThat(middle.spans().get(0).first(), equalTo(0));
        assertThat(middle.spans().get(0).last(), equalTo(Sequence.MAX_ROWS - 1));
        assertThat(middle.actors().stream().map(Actor::name).toList(), contains("guard", "heater"));
        cut.forEach(piece -> SequenceSvg.write(new Markup(), piece));
    }

    @Test
    void a_story_without_a_topology_has_its_columns_by_their_first_appearance() {
        Sequence bare = Sequence.of(EVENTS, Optional.empty(), MARKS).get(0);
        assertThat(bare.isEmpty(), equalTo(false));
        assertThat(SequenceText.of(Sequence.of(List.of(), Optional.empty(), List.of())), equalTo("nothing happened\n"));
    }
}
