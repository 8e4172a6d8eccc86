package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.explore.mistakes.MistakesTest;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An exploration by parts: on several threads, or on several machines. */
final class PartsTest {

    private static final int PROGRAMS = 60;
    private static final int SHARDS = 3;

    @Test
    void parts_together_come_to_every_outcome_and_to_no_other() {
        for (long program = 1; program <= PROGRAMS; program++) {
            Subject<String> subject = new Program(program);
            Set<String> whole = new TreeSet<>();
            Explorer.exhaustive().explore(subject, Bounds.DEFAULT, each -> whole.add(each.outcome()));
            Set<String> parts = new TreeSet<>();
            Exploration together = Exploration.NONE;
            for (int shard = 1; shard <= SHARDS; shard++) {
                together = together.and(Explorer.exhaustive(new Shard(shard, SHARDS), 1)
                        .explore(subject, Bounds.DEFAULT, each -> parts.add(each.outcome())));
            }
            assertThat("program " + program, parts, equalTo(whole));
            assertThat(together.extent(), equalTo(Extent.COMPLETE));
        }
    }

    @Test
    void each_plain_schedule_is_in_one_part() {
        for (long program = 1; program <= PROGRAMS; program++) {
            Subject<String> subject = new Program(program);
            Set<Schedule> whole = new HashSet<>();
            Exploration exploration =
                    Explorer.withinPreemptions(1).explore(subject, Bounds.DEFAULT, each -> whole.add(each.schedule()));
            Set<Schedule> parts = new HashSet<>();
            long schedules = 0;
            for (int shard = 1; shard <= SHARDS; shard++) {
                schedules += Explorer.withinPreemptions(1, new Shard(shard, SHARDS), 1)
                        .explore(subject, Bounds.DEFAULT, each -> parts.add(each.schedule()))
                        .schedules();
            }
            assertThat("program " + program, parts, equalTo(whole));
            assertThat("program " + program, schedules, is(exploration.schedules()));
        }
    }

    @Test
    void threads_change_neither_what_is_run_nor_what_comes_of_it() {
        Mistake mistake = MistakesTest.mistakes().skip(4).findFirst().orElseThrow();
        Subject<RerunOutcome> subject = mistake.subject(false);
        Set<Object> one = new HashSet<>();
        Set<Object> three = new HashSet<>();
        Exploration alone = Explorer.exhaustive(Shard.WHOLE, 1).explore(subject, Bounds.DEFAULT, one::add);
        Exploration together = Explorer.exhaustive(Shard.WHOLE, 3).explore(subject, Bounds.DEFAULT, three::add);
        assertThat(three, equalTo(one));
        assertThat(together, equalTo(alone));
        assertThat(alone.schedules(), greaterThan(100L));
    }

    @Test
    void limits_are_for_all_threads_together() {
        Exploration exploration = Explorer.exhaustive(Shard.WHOLE, 2)
                .explore(new Program(17), Bounds.DEFAULT.withSchedules(5), each -> {});
        assertThat(exploration.extent().word(), is("gave up after 5 schedules"));
    }

    @Test
    void what_one_thread_throws_ends_the_exploration() {
        Subject<String> program = new Program(17);
        assertThrows(IllegalStateException.class, () -> Explorer.exhaustive(Shard.WHOLE, 2)
                .explore(program, Bounds.DEFAULT, each -> {
                    throw new IllegalStateException("seen");
                }));
    }

    @Test
    void there_is_no_shard_beyond_their_number() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> new Shard(3, 2));
        assertThat(wrong.getMessage(), containsString("there is no shard 3/2"));
    }
}
