package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.explore.mistakes.Mistake;
import dev.gatehouse.explore.mistakes.MistakesTest;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Hands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An exploration by parts: on several threads, or on several machines. */
final class PartsTest {

    private static final int PROGRAMS = 60;
    private static final long MOST_BY_BRUTE_FORCE = 5_000;
    private static final int LARGE = 50;
    private static final int MOST_SHARDS = 5;

    /** What was run, each schedule as often as it was. */
    private static final class Run {

        private final List<Schedule> schedules = new ArrayList<>();
        private final Set<String> outcomes = new TreeSet<>();
        private final Exploration exploration;

        Run(Explorer explorer, Subject<String> subject) {
            exploration = explorer.explore(subject, Bounds.DEFAULT, this::add);
        }

        private void add(Explored<String> explored) {
            schedules.add(explored.schedule());
            outcomes.add(explored.outcome());
        }
    }

    private static List<Run> shards(Division division, int count, Subject<String> subject) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        index -> new Run(Explorer.part(division, new ExploreShard(index, count), Hands.NONE), subject))
                .toList();
    }

    private static Set<String> outcomes(List<Run> runs) {
        Set<String> outcomes = new TreeSet<>();
        runs.forEach(run -> outcomes.addAll(run.outcomes));
        return outcomes;
    }

    private static List<Schedule> schedules(List<Run> runs) {
        return runs.stream().flatMap(run -> run.schedules.stream()).toList();
    }

    private static Extent extent(List<Run> runs) {
        return runs.stream()
                .map(run -> run.exploration)
                .reduce(Exploration::and)
                .orElseThrow()
                .extent();
    }

    @Test
    void shards_together_come_to_every_outcome_and_to_no_other() {
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = new Program(seed);
            Run whole = new Run(Explorer.exhaustive(), subject);
            Set<Schedule> first = new HashSet<>(schedules(shards(Division.exhaustive(), 1, subject)));
            for (int count = 1; count <= MOST_SHARDS; count++) {
                List<Run> runs = shards(Division.exhaustive(), count, subject);
                assertThat("program " + seed, outcomes(runs), equalTo(whole.outcomes));
                assertThat(extent(runs), equalTo(Extent.COMPLETE));
                assertThat("schedules of program " + seed, schedules(runs).size(), is(first.size()));
                assertThat(new HashSet<>(schedules(runs)), equalTo(first));
            }
        }
    }

    @Test
    void each_schedule_within_a_bound_is_in_one_shard() {
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = new Program(seed);
            requireSame(new Run(Explorer.withinPreemptions(1), subject), Division.withinPreemptions(1), subject);
            requireSame(new Run(Explorer.toDepth(3), subject), Division.toDepth(3), subject);
        }
    }

    @Test
    void what_is_decided_before_anything_can_change_places_is_divided_too() {
        int divided = 0;
        int large = 0;
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = Program.deciding(seed);
            Run whole = new Run(Explorer.exhaustive(), subject);
            List<Schedule> together = schedules(shards(Division.exhaustive(), 1, subject));
            for (int count = 1; count <= MOST_SHARDS; count++) {
                List<Run> runs = shards(Division.exhaustive(), count, subject);
                assertThat("program " + seed, outcomes(runs), equalTo(whole.outcomes));
                assertThat(
                        "each once",
                        new HashSet<>(schedules(runs)).size(),
                        is(schedules(runs).size()));
                assertThat(new HashSet<>(schedules(runs)), equalTo(new HashSet<>(together)));
                assertThat(extent(runs), equalTo(Extent.COMPLETE));
                boolean isLarge = together.size() >= LARGE;
                large += isLarge ? 1 : 0;
                divided += isLarge && runs.stream().noneMatch(run -> run.schedules.isEmpty()) ? 1 : 0;
            }
            assertThat("no more than alone", together.size(), is(whole.schedules.size()));
        }
        assertThat("with work for every shard", divided, greaterThan(large * 4 / 5));
        assertThat("large programs", large, greaterThan(PROGRAMS));
    }

    @Test
    void each_schedule_with_decisions_within_a_bound_is_in_one_shard() {
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = Program.deciding(seed);
            requireSame(new Run(Explorer.withinPreemptions(1), subject), Division.withinPreemptions(1), subject);
            requireSame(new Run(Explorer.toDepth(4), subject), Division.toDepth(4), subject);
        }
    }

    @Test
    void reduction_by_parts_loses_no_outcome_of_programs_that_decide() {
        int compared = 0;
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = Program.deciding(seed);
            Set<String> bruteForce = new TreeSet<>();
            Exploration brutal = Explorer.withinPreemptions(Integer.MAX_VALUE)
                    .explore(
                            subject,
                            Bounds.DEFAULT.withSchedules(MOST_BY_BRUTE_FORCE),
                            each -> bruteForce.add(each.outcome()));
            if (brutal.extent().isReached()) {
                assertThat("program " + seed, outcomes(shards(Division.exhaustive(), 3, subject)), equalTo(bruteForce));
                compared++;
            }
        }
        assertThat(compared, greaterThan(PROGRAMS / 4));
    }

    @Test
    void each_schedule_that_is_drawn_is_in_one_shard() {
        Subject<String> subject = new Program(17);
        requireSame(new Run(Explorer.sampling(1_100, 3), subject), Division.sampling(1_100, 3), subject);
        requireSame(new Run(Explorer.sampling(5, 3), subject), Division.sampling(5, 3), subject);
    }

    private static void requireSame(Run whole, Division division, Subject<String> subject) {
        for (int count = 1; count <= MOST_SHARDS; count++) {
            List<Run> runs = shards(division, count, subject);
            assertThat(extent(runs), equalTo(whole.exploration.extent()));
            assertThat(schedules(runs).size(), is(whole.schedules.size()));
            assertThat(new HashSet<>(schedules(runs)), equalTo(new HashSet<>(whole.schedules)));
        }
    }

    @Test
    void threads_change_neither_what_is_run_nor_what_comes_of_it() {
        Mistake mistake = MistakesTest.mistakes().skip(4).findFirst().orElseThrow();
        Subject<RerunOutcome> subject = mistake.subject(false);
        Set<Object> one = new HashSet<>();
        Set<Object> three = new HashSet<>();
        Exploration alone = Explorer.part(Division.exhaustive(), ExploreShard.WHOLE, Hands.NONE)
                .explore(subject, Bounds.DEFAULT, one::add);
        Exploration together = Explorer.part(Division.exhaustive(), ExploreShard.WHOLE, new FixedHands(2))
                .explore(subject, Bounds.DEFAULT, three::add);
        assertThat(three, equalTo(one));
        assertThat(together, equalTo(alone));
        assertThat(alone.schedules(), greaterThan(100L));
    }

    @Test
    void a_long_exploration_that_is_helped_tells_of_everything_once_by_parts() {
        Subject<String> subject = longProgram();
        Run alone = new Run(Explorer.withinPreemptions(2), subject);
        List<Schedule> helped = new ArrayList<>();
        Explorer.helped(Explorer.withinPreemptions(2), Division.withinPreemptions(2), new FixedHands(2))
                .explore(subject, Bounds.DEFAULT, new Ledger<>() {
                    @Override
                    public void add(Explored<String> explored) {
                        helped.add(explored.schedule());
                    }

                    @Override
                    public void restart() {
                        helped.clear();
                    }
                });
        assertThat(alone.schedules.size(), greaterThan(500));
        assertThat(helped.size(), is(alone.schedules.size()));
        assertThat(new HashSet<>(helped), equalTo(new HashSet<>(alone.schedules)));
    }

    /** The first program that has more schedules than are run by one thread alone. */
    private static Subject<String> longProgram() {
        for (long seed = 1; seed <= PROGRAMS; seed++) {
            Subject<String> subject = new Program(seed);
            if (new Run(Explorer.withinPreemptions(2), subject).schedules.size() > 600) {
                return subject;
            }
        }
        throw new IllegalStateException("no program is long");
    }

    @Test
    void the_share_that_is_done_reaches_all_of_it() {
        List<Explorer> explorers = List.of(
                Explorer.exhaustive(),
                Explorer.withinPreemptions(1),
                Explorer.toDepth(3),
                Explorer.sampling(20, 7),
                Explorer.part(Division.exhaustive(), ExploreShard.WHOLE, Hands.NONE),
                Explorer.part(Division.withinPreemptions(1), ExploreShard.WHOLE, Hands.NONE));
        for (Explorer explorer : explorers) {
            for (long seed = 1; seed <= PROGRAMS; seed++) {
                Shares shares = new Shares();
                explorer.explore(new Program(seed), Bounds.DEFAULT, shares);
                assertThat("program " + seed, shares.all.get(shares.all.size() - 1), is(1.0));
                assertThat(shares.all.stream().allMatch(share -> share >= 0 && share <= 1), is(true));
            }
        }
    }

    @Test
    void the_share_grows_with_the_plain_schedules() {
        Shares shares = new Shares();
        Explorer.withinPreemptions(2).explore(longProgram(), Bounds.DEFAULT, shares);
        for (int i = 1; i < shares.all.size(); i++) {
            assertThat(shares.all.get(i - 1), lessThan(shares.all.get(i)));
        }
    }

    private static final class Shares implements Ledger<String> {

        private final List<Double> all = new ArrayList<>();

        @Override
        public void add(Explored<String> explored) {}

        @Override
        public void share(DoubleSupplier share) {
            all.add(Math.round(share.getAsDouble() * 1e9) / 1e9);
        }
    }

    @Test
    void limits_are_for_all_threads_together() {
        Exploration exploration = Explorer.part(Division.exhaustive(), ExploreShard.WHOLE, new FixedHands(1))
                .explore(new Program(17), Bounds.DEFAULT.withSchedules(5), each -> {});
        assertThat(exploration.extent().word(), is("gave up after 5 schedules"));
    }

    @Test
    void what_one_thread_throws_ends_the_exploration() {
        Subject<String> program = new Program(17);
        assertThrows(IllegalStateException.class, () -> Explorer.part(
                        Division.exhaustive(), ExploreShard.WHOLE, new FixedHands(1))
                .explore(program, Bounds.DEFAULT, each -> {
                    throw new IllegalStateException("seen");
                }));
    }

    @Test
    void there_is_no_shard_beyond_their_number() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> new ExploreShard(3, 2));
        assertThat(wrong.getMessage(), containsString("there is no shard 3/2"));
    }
}
