package dev.gatehouse.virtualtime;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.wdk.Irql;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BatonTest {

    private final Bench bench = new Bench();
    private final List<String> log = bench.log();
    private final Agenda agenda = bench.agenda();
    private final Set<Thread> threads = new LinkedHashSet<>();
    private final WaitObject first = new WaitObject("first");
    private final WaitObject second = new WaitObject("second");

    @AfterEach
    void abandon() {
        agenda.abandon();
    }

    @Test
    void imperative_code_gets_the_result_of_the_ddi_that_it_calls() {
        code("a", () -> log.add("got " + agenda.<String>call(Frame.of("success"))));

        agenda.settle();

        assertThat(log, contains("got success"));
    }

    @Test
    void the_result_of_imperative_code_is_its_frames() {
        bench.spawn(
                "a",
                strand -> strand.call(new Activation(() -> "returned")),
                strand -> log.add(strand.<String>result()));

        agenda.settle();

        assertThat(log, contains("returned"));
    }

    @Test
    void code_that_does_not_cross_with_code_of_another_strand_needs_one_thread() {
        for (int i = 0; i < 10; i++) {
            code("lane " + i, () -> {
                agenda.call(Frame.of(null));
                threads.add(Thread.currentThread());
            });
            agenda.settle();
        }

        assertThat(threads.size(), is(1));
    }

    @Test
    void code_of_the_strand_that_is_waited_for_runs_on_the_waiting_thread() {
        Strand strand = bench.spawnFrame("a", new Activation(() -> {
            agenda.call(Frame.of(null));
            return threads.add(Thread.currentThread());
        }));

        assertThat(agenda.finish(strand), is(true));
        assertThat(threads, contains(sameInstance(Thread.currentThread())));
    }

    @Test
    void code_that_is_waited_for_in_vain_is_given_up_and_its_strand_never_goes_on() {
        Strand strand = bench.spawnFrame("a", new Activation(() -> {
            agenda.call(waitFor(first));
            return log.add("went on");
        }));

        assertThat(agenda.finish(strand), is(false));
        assertThat(strand.isWaiting(), is(true));

        first.signal();
        agenda.settle();

        assertThat(log, empty());
        assertThat(strand.hasEnded(), is(false));
    }

    @Test
    void code_that_is_waited_for_goes_on_when_other_code_releases_it() {
        Strand strand = bench.spawnFrame("a", new Activation(() -> {
            agenda.call(waitFor(first));
            return log.add("a went on");
        }));
        code("b", () -> {
            log.add("b releases a");
            agenda.call(Frame.of(null));
            first.signal();
        });

        assertThat(agenda.finish(strand), is(true));
        assertThat(log, contains("b releases a", "a went on"));
    }

    @Test
    void code_that_a_ddi_calls_back_runs_on_the_threads_own_stack() {
        code("a", () -> {
            Thread outer = Thread.currentThread();
            agenda.call(new Activation(() -> {
                assertThat(Thread.currentThread(), sameInstance(outer));
                return log.add("called back");
            }));
            log.add("goes on");
        });

        agenda.settle();

        assertThat(log, contains("called back", "goes on"));
    }

    @Test
    void code_that_blocks_waits_over_quiet_and_goes_on_when_it_is_released() {
        code("a", () -> {
            log.add("waits");
            agenda.call(waitFor(first));
            log.add("goes on");
        });
        agenda.settle();
        assertThat(log, contains("waits"));

        agenda.advance(100);
        assertThat(log, contains("waits"));

        first.signal();
        agenda.settle();
        assertThat(log, contains("waits", "goes on"));
    }

    @Test
    void two_strands_are_inside_imperative_code_at_once_and_take_turns() {
        code("a", () -> {
            log.add("a waits");
            agenda.call(waitFor(first));
            log.add("a has first");
            second.signal();
            agenda.call(waitFor(first));
            log.add("a ends");
        });
        code("b", () -> {
            log.add("b signals");
            first.signal();
            agenda.call(waitFor(second));
            log.add("b has second");
            first.signal();
        });

        agenda.settle();

        assertThat(log, contains("a waits", "b signals", "a has first", "b has second", "a ends"));
        assertThat(agenda.living(), empty());
    }

    @Test
    void code_is_released_by_a_timer_while_other_code_is_still_blocked() {
        code("a", () -> {
            agenda.call(waitFor(first));
            log.add("a at " + agenda.now());
        });
        code("b", () -> {
            agenda.call(waitFor(second));
            log.add("b at " + agenda.now());
        });
        agenda.at(20, agenda.lane("timer"), Script.of(strand -> first.signal()));
        agenda.at(50, agenda.lane("timer"), Script.of(strand -> second.signal()));

        agenda.advance(30);
        assertThat(log, contains("a at 20"));
        agenda.advance(30);
        assertThat(log, contains("a at 20", "b at 50"));
    }

    @Test
    void nested_code_of_crossing_strands_returns_to_the_right_callers() {
        code("a", () -> {
            agenda.call(new Activation(() -> {
                agenda.call(waitFor(first));
                return log.add("a inner");
            }));
            log.add("a outer");
        });
        code("b", () -> {
            agenda.call(new Activation(() -> {
                agenda.call(waitFor(second));
                return log.add("b inner");
            }));
            log.add("b outer");
        });
        agenda.settle();

        first.signal();
        second.signal();
        agenda.settle();

        assertThat(log, contains("a inner", "a outer", "b inner", "b outer"));
    }

    @Test
    void abandoning_a_world_unwinds_blocked_code_and_ends_its_threads() throws InterruptedException {
        for (WaitObject object : List.of(first, second)) {
            code(object.name(), () -> {
                threads.add(Thread.currentThread());
                try {
                    agenda.call(waitFor(object));
                    log.add("never");
                } finally {
                    log.add(object.name() + " unwound");
                    agenda.call(Frame.of("calls of unwinding code do nothing"));
                }
            });
        }
        agenda.settle();
        assertThat(threads.size(), is(2));

        agenda.abandon();

        assertThat(log, contains("first unwound", "second unwound"));
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void code_that_swallows_its_unwinding_is_unwound_all_the_same() throws InterruptedException {
        code("stubborn", () -> {
            threads.add(Thread.currentThread());
            for (int i = 0; i < 3; i++) {
                try {
                    agenda.call(waitFor(first));
                } catch (Error swallowed) {
                    log.add("swallowed");
                }
            }
        });
        agenda.settle();

        agenda.abandon();

        assertThat(log, contains("swallowed", "swallowed", "swallowed"));
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Test
    void an_exception_that_escapes_is_told_to_the_watch_and_the_callback_has_returned() {
        bench.spawn(
                "a",
                strand -> strand.call(new Activation(() -> {
                    throw new IllegalArgumentException("a driver's bug");
                })),
                strand -> log.add("returned " + strand.result()));

        agenda.settle();

        assertThat(log, contains("a#1 threw a driver's bug", "returned null"));
    }

    @Test
    void a_fault_of_the_engine_inside_a_ddi_reaches_whoever_drives_the_world() {
        code("a", () -> {
            agenda.call(strand -> {
                throw new IllegalStateException("impossible: a fault");
            });
            log.add("never");
        });

        IllegalStateException fault = assertThrows(IllegalStateException.class, agenda::settle);

        assertThat(fault.getMessage(), is("impossible: a fault"));
        assertThat(log, not(contains("never")));
        assertThrows(IllegalStateException.class, agenda::settle);
    }

    @Test
    void code_stays_blocked_in_a_world_that_was_halted() {
        code("a", () -> {
            agenda.call(strand -> {
                agenda.halt();
                strand.end(null);
            });
            log.add("never");
        });

        agenda.settle();

        assertThat(log, empty());
    }

    private static Frame waitFor(WaitObject object) {
        return Script.of(strand -> strand.await(object));
    }

    private void code(String lane, Runnable code) {
        agenda.spawn(agenda.lane(lane), Irql.PASSIVE, new Activation(() -> {
            code.run();
            return null;
        }));
    }
}
