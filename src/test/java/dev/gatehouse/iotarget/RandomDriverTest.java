package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Level;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A driver that calls everything in any order on several strands, and the invariants that hold after each step.
 *
 * <p>A longer campaign: {@code -Dgatehouse.random.seed=1000000 -Dgatehouse.random.sequences=10000000}.
 */
final class RandomDriverTest {

    private static final int MOVES = 16;

    private static final long SEED = Long.getLong("gatehouse.random.seed", 1);
    private static final long SEQUENCES = Long.getLong("gatehouse.random.sequences", 100_000);

    @Test
    void no_sequence_of_calls_breaks_an_invariant() {
        assertThat(new Campaign(MOVES, device -> device).failures(SEED, SEQUENCES), equalTo(""));
    }

    @Test
    void a_device_that_completes_twice_is_found() {
        assertThat(new Campaign(MOVES, CompletingTwice::new).failures(1, 1_000), containsString("completed twice"));
    }

    @Test
    void a_request_in_two_lists_is_found() {
        Playground ground = new Playground(1, device -> device, Level.SUMMARY);
        Request request = ground.own(0).request;
        ground.local.format(request, Format.read(MemoryRange.NONE, 0));
        ground.spawn("sends", Irql.PASSIVE, ground.local.send(request, SendOptions.NONE));
        ground.agenda.settle();

        ground.local.guarded().ignored.add(Tracking.of(request));
        ground.auditor.write(ground.agenda.running(), request);

        assertThat(
                ground.auditor.violation(),
                equalTo(Optional.of("local: its count is less than the requests that it has")));
        ground.local.guarded().sent.clear();
    }

    /** What a campaign does not reach, it cannot check. */
    @Test
    void a_thousand_sequences_see_every_outcome_that_there_is() {
        Set<String> seen = new TreeSet<>();
        for (long seed = 1; seed <= 1_000; seed++) {
            RandomDriver.play(seed, RandomMove.sequence(new Random(seed), MOVES), device -> device, Level.FULL)
                    .journal
                    .events()
                    .forEach(event -> seen.add(outcome(event)));
        }

        assertThat(seen, hasItems("Sent", "Pended", "Forgotten", "Blocked", "Released", "Released timed out"));
        assertThat(seen, hasItems("TimerFired", "TimerStopped true", "TimerStopped false"));
        assertThat(seen, hasItems("Refused CANCELLED", "Refused INVALID_DEVICE_STATE", "Refused INVALID_PARAMETER"));
        assertThat(seen, hasItems("Completed SUCCESS", "Completed CANCELLED", "Completed IO_TIMEOUT"));
        assertThat(seen, hasItems("Completed WDF_DEVICE_REMOVED_NOT_SENT", "Bugcheck", "DebuggerBroke"));
        assertThat(seen, hasItems("TargetChanged Started -> Stopped", "TargetChanged Stopped -> Purged"));
        assertThat(seen, hasItems("TargetChanged Purged -> Started", "TargetChanged Closed -> Started"));
        assertThat(seen, hasItems("TargetChanged Started -> ClosedForQueryRemove", "TargetChanged Stopped -> Closed"));
        assertThat(seen, hasItem("TargetChanged Started -> Deleted"));
    }

    private static String outcome(Event event) {
        String kind = event.getClass().getSimpleName();
        if (event instanceof Event.Completed completed) {
            return kind + " " + Rig.name(completed.status());
        } else if (event instanceof Event.Refused refused) {
            return kind + " " + Rig.name(refused.status());
        } else if (event instanceof Event.TimerStopped stopped) {
            return kind + " " + stopped.stopped();
        } else if (event instanceof Event.Released released) {
            return kind + (released.timedOut() ? " timed out" : "");
        } else if (event instanceof Event.TargetChanged changed) {
            return kind + " " + changed.from().words() + " -> " + changed.to().words();
        }
        return kind;
    }

    /** A device that completes what it completes at once a second time. */
    private record CompletingTwice(LowerDevice device) implements LowerDevice {

        @Override
        public String name() {
            return device.name();
        }

        @Override
        public int stackSize() {
            return device.stackSize();
        }

        @Override
        public IoType ioType() {
            return device.ioType();
        }

        @Override
        public Frame dispatch(Irp irp) {
            return InTwo.of(device.dispatch(irp), strand -> {
                if (irp.hasCurrentLocation() || irp.name().startsWith("q")) {
                    strand.end(null);
                } else {
                    irp.moveDown();
                    strand.become(new CompleteIrp(irp));
                }
            });
        }
    }
}
