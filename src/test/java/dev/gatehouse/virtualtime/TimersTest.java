package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimersTest {

    private final Bench bench = new Bench();
    private final Agenda agenda = bench.agenda();
    private final List<String> log = bench.log();

    @Test
    void what_is_due_at_one_instant_expires_by_kind_and_then_in_the_order_of_setting() {
        WaitObject event = new WaitObject("event");
        bench.spawn("waiter", strand -> strand.await(event, 10), bench.says("wait limit"));
        agenda.settle();
        agenda.hardwareAt(10, agenda.lane("hardware"), Script.of(bench.says("hardware")));
        agenda.at(10, agenda.lane("second"), Script.of(bench.says("second timer")));
        agenda.at(5, agenda.lane("early"), Script.of(bench.says("early timer")));
        agenda.at(10, agenda.lane("third"), Script.of(bench.says("third timer")));

        agenda.advance(10);

        assertThat(log, contains("early timer", "second timer", "third timer", "hardware", "wait limit"));
    }

    @Test
    void what_a_timer_releases_goes_on_before_the_next_timer_of_that_instant() {
        WaitObject event = new WaitObject("event");
        bench.spawn("waiter", strand -> strand.await(event), bench.says("released"));
        agenda.at(10, agenda.lane("first"), Script.of(strand -> event.signal(), bench.says("first")));
        agenda.at(10, agenda.lane("second"), Script.of(bench.says("second")));

        agenda.advance(10);

        assertThat(log, contains("first", "released", "second"));
    }

    @Test
    void a_timer_can_be_stopped_until_it_expires() {
        VirtualTimer stopped = agenda.at(10, agenda.lane("a"), Script.of(bench.says("a")));
        VirtualTimer expired = agenda.at(10, agenda.lane("b"), Script.of(bench.says("b")));

        assertThat(stopped.stop(), is(true));
        agenda.advance(20);

        assertThat(log, contains("b"));
        assertThat(expired.stop(), is(false));
        assertThat(agenda.now(), is(20L));
    }

    @Test
    void held_back_dpcs_have_expired_but_run_only_when_they_are_started() {
        VirtualTimer timer = agenda.at(10, agenda.lane("a"), Script.of(strand -> log.add("at " + strand.irql())));
        agenda.dpcs().hold(true);
        agenda.advance(10);
        agenda.dpcs().hold(false);

        assertThat(log, empty());
        assertThat(timer.stop(), is(false));
        assertThat(agenda.dpcs().held(), contains(agenda.lane("a")));

        agenda.dpcs().startNext();
        agenda.settle();

        assertThat(log, contains("at DISPATCH"));
        assertThat(agenda.dpcs().held(), empty());
    }
}
