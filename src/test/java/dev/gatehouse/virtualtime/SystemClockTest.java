package dev.gatehouse.virtualtime;

import static dev.gatehouse.virtualtime.SystemClock.AT_TICK_ZERO;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SystemClockTest {

    private final Bench bench = new Bench();
    private final Agenda agenda = bench.agenda();
    private final SystemClock clock = agenda.systemClock();
    private final List<String> log = bench.log();

    private VirtualTimer dueAt(long systemTime) {
        VirtualTimer timer =
                agenda.at(clock.tickOf(systemTime), agenda.lane("absolute"), Script.of(bench.says("expired")));
        clock.follow(timer, systemTime);
        return timer;
    }

    @Test
    void the_system_time_runs_with_virtual_time() {
        agenda.advance(7);
        assertThat(clock.time(), is(AT_TICK_ZERO + 7));
    }

    @Test
    void a_system_time_that_is_over_is_due_now() {
        agenda.advance(7);
        assertThat(clock.tickOf(AT_TICK_ZERO + 3), is(7L));
        assertThat(clock.tickOf(AT_TICK_ZERO + 9), is(9L));
    }

    @Test
    void what_is_due_at_a_system_time_comes_earlier_where_the_clock_is_put_forward() {
        dueAt(AT_TICK_ZERO + 100);
        clock.set(AT_TICK_ZERO + 90);
        agenda.advance(9);
        assertThat(log, empty());
        agenda.advance(1);
        assertThat(log, contains("expired"));
    }

    @Test
    void what_is_due_at_a_system_time_comes_later_where_the_clock_is_put_back() {
        agenda.advance(50);
        dueAt(AT_TICK_ZERO + 60);
        clock.set(AT_TICK_ZERO);
        agenda.advance(59);
        assertThat(log, empty());
        agenda.advance(1);
        assertThat(log, contains("expired"));
    }

    @Test
    void what_is_due_some_time_from_now_does_not_care() {
        agenda.at(10, agenda.lane("relative"), Script.of(bench.says("expired")));
        clock.set(AT_TICK_ZERO + 90);
        agenda.advance(9);
        assertThat(log, empty());
        agenda.advance(1);
        assertThat(log, contains("expired"));
    }

    @Test
    void a_timer_that_was_stopped_stays_stopped() {
        dueAt(AT_TICK_ZERO + 100).stop();
        clock.set(AT_TICK_ZERO + 200);
        agenda.advance(200);
        assertThat(log, empty());
    }
}
