package dev.gatehouse.explore;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To run one schedule of each set that cannot be told apart loses nothing of what faults can do. */
final class FaultReductionTest {

    private static final Bounds LIMITED = Bounds.DEFAULT.withSchedules(Long.getLong("faults.schedules", 3_000));

    private static final List<String> FAULTS = List.of(
            "when: { perhaps: yes }, complete: STATUS_DEVICE_BUSY",
            "when: { at most: 1, perhaps: yes }, complete: [STATUS_DEVICE_BUSY, STATUS_CRC_ERROR]",
            "when: { nth: 2, perhaps: yes }, hang: until cancelled",
            "when: { every: 2 }, complete: STATUS_DEVICE_BUSY",
            "when: { nth: 1, perhaps: yes }, short: { from: 2 B, to: 3 B, seed: 1 }",
            "when: { nth: 2, perhaps: yes }, remove: by surprise",
            "when: { at most: 1 }, delay: { from: 1 ms, to: 3 ms, seed: 1 }");

    private static final List<Function<World, Act>> ROWS = List.of(
            world -> FaultChoiceTest.send(world, "new"),
            world -> Act.of(world.requests().cancel("guard", "r1")),
            world -> world.hardware().enableFault("f1", true),
            world -> world.hardware().enableFault("f0", false),
            world -> world.hardware().hold("heater"),
            world -> Act.of(world.agenda().passage(2 * Worlds.MS)));

    private static <T> T drawn(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Rerun drawn(long seed) {
        Random random = new Random(seed);
        boolean isSent = random.nextBoolean();
        List<Function<World, Act>> rows =
                List.of(isSent ? ROWS.get(0) : drawn(ROWS, random), drawn(ROWS.subList(1, ROWS.size()), random));
        return FaultChoiceTest.subject(
                List.of(drawn(FAULTS, random), drawn(FAULTS, random)),
                List.of(
                        world -> world.act(FaultChoiceTest.enable(world)),
                        world -> world.act(FaultChoiceTest.send(world, "r1")),
                        FaultChoiceTest.together(rows),
                        world -> world.act(FaultChoiceTest.send(world, "r2")),
                        world -> world.pass(6 * Worlds.MS)));
    }

    /** What was compared: with all schedules, or with those within a bound where all are too many. */
    private record Compared(long scenarios, long whole, long plain, long reduced) {

        private static final Compared NOTHING = new Compared(0, 0, 0, 0);

        Compared and(Compared other) {
            return new Compared(
                    scenarios + other.scenarios, whole + other.whole, plain + other.plain, reduced + other.reduced);
        }
    }

    /** More: {@code mvn test -Dtest=FaultReductionTest -Dfaults.scenarios=1000}. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void reduction_loses_no_outcome_of_faults(long part) {
        int scenarios = Integer.getInteger("faults.scenarios", 25);
        Compared all = LongStream.range(part * 10_000, part * 10_000 + scenarios)
                .mapToObj(seed -> compare(drawn(seed), "scenario " + seed))
                .reduce(Compared.NOTHING, Compared::and);
        assertThat("compared", all.scenarios(), greaterThan(scenarios / 2L));
        assertThat("compared with all schedules", all.whole(), greaterThan(0L));
        assertThat("the reduced search does less", all.reduced() * 2, lessThan(all.plain()));
    }

    private static Compared compare(Rerun subject, String which) {
        Set<String> byReduction = new TreeSet<>();
        Exploration reduced = Explorer.exhaustive().explore(subject, LIMITED, each -> byReduction.add(text(each)));
        if (!reduced.extent().isReached()) {
            return Compared.NOTHING;
        }
        Set<String> bruteForce = new TreeSet<>();
        Exploration brutal = plain(Integer.MAX_VALUE, subject, bruteForce);
        if (brutal.extent().isReached()) {
            assertThat(which, byReduction, equalTo(bruteForce));
            return new Compared(1, 1, brutal.schedules(), reduced.schedules());
        }
        return compareInTurn(subject, which, byReduction);
    }

    /** Where all schedules are too many, those without a preemption still show whose order counts. */
    private static Compared compareInTurn(Rerun subject, String which, Set<String> byReduction) {
        Set<String> inTurn = new TreeSet<>();
        plain(0, subject, inTurn);
        inTurn.removeAll(byReduction);
        assertThat(which + " loses", inTurn, is(empty()));
        return new Compared(1, 0, 0, 0);
    }

    private static Exploration plain(int preemptions, Rerun subject, Set<String> outcomes) {
        return Explorer.withinPreemptions(preemptions).explore(subject, LIMITED, each -> outcomes.add(text(each)));
    }

    private static String text(Explored<RerunOutcome> explored) {
        return Choreography.withoutTimes(explored.outcome().toString());
    }
}
