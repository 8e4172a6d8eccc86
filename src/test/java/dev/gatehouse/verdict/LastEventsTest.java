package dev.gatehouse.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class LastEventsTest {

    private static final String EVENTS = LastEvents.of("  0 ms  scenario  r1 sent\n  2 ms  disk  r1 completed");

    @Test
    void where_there_are_no_events_nothing_is_said_of_them() {
        assertThat(LastEvents.of(""), is(""));
    }

    @Test
    void a_summary_leaves_them_out_wherever_they_stand() {
        assertThat(LastEvents.without("it failed\n\n" + EVENTS), is("it failed"));
        assertThat(
                LastEvents.without("it failed\n\n" + EVENTS + "\n\nand this did\n  too\n\n" + EVENTS + "\n\nRule: x"),
                is("it failed\n\nand this did\n  too\n\nRule: x"));
        assertThat(LastEvents.without(EVENTS), is(""));
    }

    @Test
    void what_only_speaks_of_them_stays() {
        String said = "it failed\nThe last events:\n  none\n\nThe last events: none";
        assertThat(LastEvents.without(said), is(said));
    }
}
