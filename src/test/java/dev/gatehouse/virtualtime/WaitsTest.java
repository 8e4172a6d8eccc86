package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.Irql;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WaitsTest {

    private final Bench bench = new Bench();
    private final Agenda agenda = bench.agenda();
    private final List<String> log = bench.log();

    @Test
    void a_signal_releases_the_one_waiter_that_has_waited_longest() {
        WaitObject event = new WaitObject("event");
        bench.spawn("z", strand -> strand.await(event), bench.says("z"));
        bench.spawn("a", strand -> strand.await(event), bench.says("a"));
        agenda.settle();

        event.signal();
        agenda.settle();

        assertThat(log, contains("z"));
        assertThat(agenda.living().size(), is(1));
    }

    @Test
    void a_signal_goes_to_the_smallest_lane_where_waits_are_ordered_by_lane() {
        Agenda byLane = new Agenda(SchedulePolicy.RUN_UNTIL_BLOCKED, WakeOrder.BY_LANE, Limits.DEFAULT);
        WaitObject event = new WaitObject("event");
        byLane.spawn(byLane.lane("z"), Irql.PASSIVE, Script.of(strand -> strand.await(event), bench.says("z")));
        byLane.spawn(byLane.lane("a"), Irql.PASSIVE, Script.of(strand -> strand.await(event), bench.says("a")));
        byLane.settle();

        event.signal();
        byLane.settle();

        assertThat(log, contains("a"));
    }

    @Test
    void a_signal_without_waiters_is_kept_for_one_wait_unless_it_is_cleared() {
        WaitObject event = new WaitObject("event");
        event.signal();
        bench.spawn(
                "a",
                strand -> strand.await(event),
                bench.says("a"),
                strand -> strand.await(event),
                bench.says("a again"));
        agenda.settle();

        assertThat(log, contains("a"));

        WaitObject cleared = new WaitObject("cleared");
        cleared.signal();
        cleared.clear();
        bench.spawn("b", strand -> strand.await(cleared), bench.says("b"));
        agenda.settle();

        assertThat(log, contains("a"));
    }

    @Test
    void a_released_waiter_cannot_be_robbed_by_a_later_wait_or_a_clear() {
        WaitObject event = new WaitObject("event");
        bench.spawn("waiter", strand -> strand.await(event), bench.says("waiter"));
        agenda.settle();

        bench.spawn(
                "robber",
                strand -> {
                    event.signal();
                    event.clear();
                },
                strand -> strand.await(event),
                bench.says("robber"));
        agenda.settle();

        assertThat(log, contains("waiter"));
    }

    @Test
    void a_timed_wait_ends_when_its_time_is_over() {
        WaitObject event = new WaitObject("event");
        bench.spawn("a", strand -> strand.await(event, 100), this::sayHowItEnded);

        agenda.advance(99);
        assertThat(log, empty());
        agenda.advance(1);
        assertThat(log, contains("timed out at 100"));

        event.signal();
        assertThat(event.isSignalled(), is(true));
    }

    @Test
    void a_timed_wait_that_is_satisfied_leaves_no_timer() {
        WaitObject event = new WaitObject("event");
        bench.spawn("a", strand -> strand.await(event, 100), this::sayHowItEnded);
        agenda.advance(50);

        event.signal();
        agenda.settle();

        assertThat(log, contains("given at 50"));
        assertThat(agenda.expectsTimers(), is(false));
    }

    @Test
    void a_strand_that_wants_a_held_lock_takes_the_same_step_again_when_it_is_free() {
        Lock lock = new Lock(() -> "lock");
        WaitObject event = new WaitObject("event");
        bench.spawn(
                "holder",
                strand -> strand.acquire(lock),
                strand -> strand.await(event),
                strand -> strand.release(lock),
                bench.says("released"));
        bench.spawnFrame("wanting", new Frame() {
            @Override
            public void step(Strand strand) {
                log.add("tries");
                if (strand.acquire(lock)) {
                    log.add("has it");
                    strand.release(lock);
                    strand.end(null);
                }
            }
        });
        agenda.settle();
        assertThat(log, contains("tries"));

        event.signal();
        agenda.settle();

        assertThat(log, contains("tries", "released", "tries", "has it"));
    }

    private void sayHowItEnded(Strand strand) {
        log.add((strand.timedOut() ? "timed out" : "given") + " at " + agenda.now());
    }
}
