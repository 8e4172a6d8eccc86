package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.Irql;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AgendaTest {

    private final Bench bench = new Bench();
    private final Agenda agenda = bench.agenda();
    private final List<String> log = bench.log();

    @Test
    void a_strand_runs_until_it_ends_and_then_the_longest_enabled_one() {
        bench.spawn("b", bench.says("b1"), bench.says("b2"));
        bench.spawn("a", bench.says("a1"), bench.says("a2"));

        agenda.settle();

        assertThat(log, contains("b1", "b2", "a1", "a2"));
        assertThat(agenda.living(), empty());
    }

    @Test
    void the_steps_of_a_called_frame_come_before_the_callers_next_and_leave_it_a_result() {
        bench.spawn(
                "a",
                strand -> strand.call(Script.of(bench.says("callee"), inner -> inner.end("result"))),
                strand -> log.add(strand.<String>result()));

        agenda.settle();

        assertThat(log, contains("callee", "result"));
    }

    @Test
    void a_tail_call_leaves_its_result_to_the_caller() {
        bench.spawn(
                "a",
                strand -> strand.call(inner -> inner.become(Frame.of("of the successor"))),
                strand -> log.add(strand.<String>result()));

        agenda.settle();

        assertThat(log, contains("of the successor"));
    }

    @Test
    void a_run_away_at_one_instant_is_stopped_and_reported() {
        Agenda small = with(new Limits(1_000, Long.MAX_VALUE / 2));
        small.watch(bench);
        small.spawn(small.lane("loop"), Irql.PASSIVE, strand -> {});

        small.settle();

        assertThat(log, contains("loop#1 runs away after 1001 steps"));
        assertThat(small.isHalted(), is(true));
    }

    @Test
    void many_steps_at_one_instant_are_no_run_away_where_the_world_is_quiet_in_between() {
        Agenda small = with(new Limits(10, Long.MAX_VALUE / 2));
        small.watch(bench);
        for (int i = 0; i < 100; i++) {
            small.spawn(small.lane("lane"), Irql.PASSIVE, Script.of(strand -> {}));
            small.settle();
        }

        assertThat(log, empty());
        assertThat(small.isHalted(), is(false));
    }

    @Test
    void finishing_a_strand_lets_pass_the_time_that_it_takes_and_no_more() {
        WaitObject event = new WaitObject("event");
        Strand strand = bench.spawn("a", waiting -> waiting.await(event), bench.says("a"));
        agenda.at(30, agenda.lane("timer"), Script.of(timer -> event.signal()));
        agenda.at(40, agenda.lane("late"), Script.of(bench.says("late")));

        assertThat(agenda.finish(strand), is(true));
        assertThat(agenda.now(), is(30L));
        assertThat(log, contains("a"));
    }

    @Test
    void a_strand_that_nothing_can_end_is_not_finished_and_takes_no_time() {
        WaitObject event = new WaitObject(() -> "event", () -> "r1 at the device");
        Strand strand = bench.spawn("a", waiting -> waiting.await(event));

        assertThat(agenda.finish(strand), is(false));
        assertThat(agenda.now(), is(0L));
        assertThat(strand.waiting().object().explanation(), is("r1 at the device"));
    }

    @Test
    void patience_ends_a_wait_during_which_other_things_go_on_for_ever() {
        Agenda impatient = with(new Limits(1_000, 100));
        tickEvery10(impatient);
        Strand strand = impatient.spawn(
                impatient.lane("a"), Irql.PASSIVE, Script.of(waiting -> waiting.await(new WaitObject("nothing"))));

        assertThat(impatient.finish(strand), is(false));
        assertThat(impatient.now(), is(100L));
    }

    @Test
    void nothing_runs_once_the_world_is_halted() {
        bench.spawn("a", bench.says("a"), strand -> agenda.halt(), bench.says("never"));
        bench.spawn("b", bench.says("never"));
        agenda.at(10, agenda.lane("timer"), Script.of(bench.says("never")));

        agenda.advance(20);

        assertThat(log, contains("a"));
        assertThat(agenda.now(), is(0L));
    }

    @Test
    void nothing_is_arranged_once_the_world_is_halted() {
        Strand strand = bench.spawn(
                "a",
                stopping -> stopping.become(Sequence.of(
                        halting -> {
                            agenda.halt();
                            halting.end(null);
                        },
                        Frame.later(() -> {
                            log.add("never");
                            return Frame.of(null);
                        }))));

        agenda.settle();

        assertThat(log, empty());
        assertThat(strand.hasEnded(), is(false));
    }

    @Test
    void a_policy_is_asked_only_where_more_than_one_strand_is_enabled_and_knows_who_ran() {
        Agenda other = new Agenda(
                enabled -> {
                    log.add(enabled + (enabled.get(0).isGoingOn() ? " running" : " none running"));
                    return enabled.size() - 1;
                },
                WakeOrder.FIRST_IN_FIRST_OUT,
                Limits.DEFAULT);
        other.spawn(other.lane("a"), Irql.PASSIVE, Script.of(bench.says("a1"), bench.says("a2")));
        other.spawn(other.lane("b"), Irql.PASSIVE, Script.of(bench.says("b1")));

        other.settle();

        assertThat(
                log, contains("[a#1, b#1] none running", "b1", "[b#1, a#1] running", "a1", "[a#1, b#1] running", "a2"));
    }

    private static void tickEvery10(Agenda agenda) {
        agenda.at(agenda.now() + 10, agenda.lane("tick"), strand -> {
            tickEvery10(agenda);
            strand.end(null);
        });
    }

    private static Agenda with(Limits limits) {
        return new Agenda(SchedulePolicy.RUN_UNTIL_BLOCKED, WakeOrder.FIRST_IN_FIRST_OUT, limits);
    }
}
