package dev.gatehouse.cli.spreading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 8, 1",
        "1, 0, 8, 1",
        "99, 0, 8, 1",
        "100, 0, 8, 2",
        "100, 0, 1, 1",
        "400, 0, 8, 8",
        "10000, 0, 8, 8",
        "1, 1, 8, 1",
        "2, 2, 8, 2",
        "51, 1, 8, 2",
    })
    void a_run_has_as_many_threads_as_have_enough_to_do(int scenarios, int explored, int processors, int expected) {
        assertThat(Threads.AUTO.forWork(scenarios, explored, processors), equalTo(expected));
    }

    @Test
    void what_the_user_asks_for_is_what_a_run_has() {
        assertThat(Threads.of(4).forWork(1, 0, 2), equalTo(4));
        assertThat(Threads.of(4).inOrderIf(true), equalTo(Threads.of(4)));
    }

    @Test
    void where_the_order_of_scenarios_is_seen_they_run_one_after_the_other() {
        assertThat(Threads.AUTO.inOrderIf(true).forWork(10_000, 0, 8), equalTo(1));
        assertThat(Threads.AUTO.inOrderIf(false).forWork(10_000, 0, 8), equalTo(8));
    }
}
