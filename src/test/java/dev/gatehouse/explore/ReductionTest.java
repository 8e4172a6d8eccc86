package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReductionTest {

    private static final int PROGRAMS = 100;

    /** Programs that have more are left out; for a wide run: -Dreduction.schedules=10000000, which takes a minute. */
    private static final long MOST_SCHEDULES = Long.getLong("reduction.schedules", 10_000);

    /** {@value #PROGRAMS} programs for each seed, most of which are also run under every single schedule. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reduction_loses_no_outcome(long seed) {
        long reduced = 0;
        long all = 0;
        int compared = 0;
        for (long program = seed * 1000; program < seed * 1000 + PROGRAMS; program++) {
            Set<String> byReduction = new TreeSet<>();
            Set<String> bruteForce = new TreeSet<>();
            Exploration brutal = Explorer.withinPreemptions(Integer.MAX_VALUE)
                    .explore(
                            new Program(program),
                            Bounds.DEFAULT.withSchedules(MOST_SCHEDULES),
                            explored -> bruteForce.add(explored.outcome()));
            if (brutal.extent().isReached()) {
                reduced += explore(Explorer.exhaustive(), program, byReduction);
                all += brutal.schedules();
                compared++;
                assertThat("program " + program, byReduction, equalTo(bruteForce));
            }
        }
        assertThat("programs compared", compared, greaterThan(PROGRAMS * 3 / 4));
        assertThat("the reduced search does less", reduced * 3, lessThan(all));
    }

    private static long explore(Explorer explorer, long program, Set<String> outcomes) {
        Exploration exploration =
                explorer.explore(new Program(program), Bounds.DEFAULT, explored -> outcomes.add(explored.outcome()));
        assertThat("program " + program, exploration.extent().word(), is("complete"));
        return exploration.schedules();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_found_within_bounds_or_by_sampling_is_found_exhaustively(long seed) {
        for (long program = seed * 1000; program < seed * 1000 + PROGRAMS; program++) {
            Set<String> everything = new HashSet<>();
            explore(Explorer.exhaustive(), program, everything);
            Set<String> some = new HashSet<>();
            Subject<String> subject = new Program(program);
            Explorer.withinPreemptions(1).explore(subject, Bounds.DEFAULT, each -> some.add(each.outcome()));
            Explorer.toDepth(3).explore(subject, Bounds.DEFAULT, each -> some.add(each.outcome()));
            Explorer.sampling(20, seed).explore(subject, Bounds.DEFAULT, each -> some.add(each.outcome()));
            some.removeAll(everything);
            assertThat("program " + program, some, is(Set.of()));
        }
    }

    @Test
    void steps_that_touch_nothing_in_common_need_one_schedule() {
        Exploration exploration = Explorer.exhaustive().explore(counting(3, 5, true), Bounds.DEFAULT, each -> {});
        assertThat(exploration.schedules(), is(1L));
        assertThat(exploration.redundant(), is(0L));
    }

    @Test
    void steps_that_all_conflict_need_every_schedule() {
        Exploration exploration = Explorer.exhaustive().explore(counting(2, 5, false), Bounds.DEFAULT, each -> {});
        assertThat(exploration.schedules(), is(252L));
    }

    @Test
    void each_schedule_of_a_plain_search_is_another_one() {
        Set<Schedule> schedules = new HashSet<>();
        Exploration exploration = Explorer.withinPreemptions(2)
                .explore(counting(3, 3, true), Bounds.DEFAULT, each -> schedules.add(each.schedule()));
        assertThat((long) schedules.size(), is(exploration.schedules()));
        assertThat(exploration.schedules(), greaterThan(1L));
        assertThat(exploration.extent().word(), is("complete within 2 preemptions"));
    }

    @Test
    void at_a_limit_an_exploration_is_given_up_and_says_so() {
        Subject<Integer> subject = counting(2, 5, false);
        Exploration few = Explorer.exhaustive().explore(subject, Bounds.DEFAULT.withSchedules(10), each -> {});
        assertThat(few.extent(), equalTo(Extent.gaveUp("after 10 schedules")));
        assertThat(few.extent().isReached(), is(false));
        Exploration shallow = Explorer.exhaustive().explore(subject, new Bounds(100, 4, () -> false), each -> {});
        assertThat(shallow.extent().word(), is("gave up after 4 steps in one schedule"));
        Exploration late = Explorer.exhaustive().explore(subject, new Bounds(100, 100, () -> true), each -> {});
        assertThat(late.extent().word(), is("gave up because its time was over"));
    }

    @Test
    void the_same_seed_draws_the_same_schedules() {
        assertThat(drawn(7), equalTo(drawn(7)));
        assertThat(drawn(7).equals(drawn(8)), is(false));
    }

    private static Set<Schedule> drawn(long seed) {
        Set<Schedule> schedules = new HashSet<>();
        Explorer.sampling(5, seed)
                .explore(counting(3, 5, false), Bounds.DEFAULT, each -> schedules.add(each.schedule()));
        return schedules;
    }

    @Test
    void a_subject_that_is_not_the_same_each_time_is_found_out() {
        int[] runs = {0};
        Subject<Integer> moody = course -> counting(2, 2 + runs[0]++ % 2, false).run(course);
        IllegalStateException found = assertThrows(
                IllegalStateException.class, () -> Explorer.exhaustive().explore(moody, Bounds.DEFAULT, each -> {}));
        assertThat(found.getMessage(), containsString("which the one before did not"));
    }

    /** Strands that take so many steps each, on a variable of their own or on one that all share. */
    private static Subject<Integer> counting(int strands, int steps, boolean apart) {
        return course -> {
            Agenda agenda = course.agenda();
            course.leaveOpen();
            for (int i = 0; i < strands; i++) {
                String cell = apart ? "cell " + i : "cell";
                agenda.spawn(agenda.lane("strand " + i), Irql.PASSIVE, touching(cell, steps));
            }
            agenda.settle();
            return 0;
        };
    }

    private static Frame touching(String cell, int steps) {
        return new Frame() {
            private int taken;

            @Override
            public void step(Strand strand) {
                strand.writes(cell);
                if (++taken == steps) {
                    strand.end(null);
                }
            }
        };
    }
}
