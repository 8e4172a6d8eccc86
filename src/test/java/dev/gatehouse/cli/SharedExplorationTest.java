package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.report.results.ResultReader;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One exploration that several machines or threads share, through the command. */
class SharedExplorationTest {

    private static final int MOST_SHARDS = 4;

    private static final String RACE =
            """
                Given the topology "disk.yaml"
                And device "disk" holds requests
                And driver "guard" has sent a read of 4 bytes as "r1"
                And driver "guard" has sent a read of 4 bytes as "r2"
                When these happen at the same time:
                  | device "disk" completes "r1" with STATUS_SUCCESS and 4 bytes |
                  | driver "guard" cancels "r1"                                  |
                  | driver "guard" cancels "r2"                                  |
            """;

    private static final String HOLDS =
            """
                Then request "r1" completes exactly once
                And in some schedule request "r1" completes with STATUS_CANCELLED
                And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_topology() {
        Commands.in(folder).write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY);
    }

    private void scenario(String tag, String checks) {
        String explored = "Feature: a race\n  " + tag + "\n  Scenario: shared\n" + RACE + checks;
        String single = "\n  Scenario: alone\n" + RACE + "    Then request \"r1\" completes exactly once\n";
        Commands.in(folder).write("features/race.feature", explored + single);
    }

    private String run(String... arguments) {
        return Commands.in(folder).run(arguments);
    }

    private String shard(int index, int count) {
        return run("run", "--explore-shard", index + "/" + count, "--out", "shard" + index);
    }

    private String merge(int... shards) {
        List<String> words = new ArrayList<>(List.of("report", "merge", "--out", "merged"));
        for (int shard : shards) {
            words.add("shard" + shard);
        }
        return run(words.toArray(String[]::new));
    }

    private String mergeAll(int count) {
        return merge(Stream.iterate(1, index -> index + 1)
                .limit(count)
                .mapToInt(index -> index)
                .toArray());
    }

    private ScenarioResult scenario(String report) {
        return ResultReader.read(folder.resolve(report)).run().scenarios().stream()
                .filter(scenario -> scenario.exploration().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What a report says of the explored scenario, but for the schedules that it names as examples. */
    private String explored(String report) {
        ScenarioResult scenario = scenario(report);
        ExplorationResult one = scenario.exploration().orElseThrow();
        return scenario.outcome().word() + ": " + one.words() + ", up to " + one.deepest() + " steps\n"
                + one.outcomes().stream()
                        .map(way -> way.request() + " " + way.ending() + " " + way.schedules() + "\n")
                        .sorted()
                        .collect(Collectors.joining());
    }

    private long schedules(String report) {
        return scenario(report).exploration().orElseThrow().schedules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@explore",
                "@explore:preemptions=1",
                "@explore:depth=20",
                "@explore:sample=600:seed=7",
                "@explore:sample=20"
            })
    void all_shards_together_are_the_whole(String tag) {
        scenario(tag, "    Then request \"r1\" completes exactly once\n");
        assertThat(run("run"), startsWith("exit 0"));
        for (int count = 1; count <= MOST_SHARDS; count++) {
            for (int index = 1; index <= count; index++) {
                assertThat(shard(index, count), containsString("shard " + index + "/" + count + ": "));
            }
            String merged = mergeAll(count);
            assertThat(merged, startsWith("exit 0"));
            assertThat("what is not explored ran once", merged, containsString("\n2 passed; "));
            assertThat(count + " shards", explored("merged"), equalTo(explored("reports")));
        }
    }

    @Test
    void threads_make_no_difference() {
        scenario("@explore:sample=800:seed=7", HOLDS);
        String alone = run("run", "--outcomes");
        String explored = explored("reports");
        assertThat("so many that others help", schedules("reports"), greaterThan(500L));
        assertThat(run("run", "--outcomes", "--threads", "3"), equalTo(alone));
        assertThat(explored("reports"), equalTo(explored));
    }

    @Test
    void what_has_to_hold_in_some_schedule_may_do_so_in_any_shard() {
        scenario("@explore", HOLDS);
        assertThat(shard(1, 2), startsWith("exit 0"));
        assertThat(shard(2, 2), startsWith("exit 0"));
        assertThat(mergeAll(2), startsWith("exit 0"));
    }

    @Test
    void what_holds_in_no_schedule_of_any_shard_fails() {
        scenario("@explore", "    Then in some schedule request \"r1\" completes with STATUS_IO_TIMEOUT\n");
        assertThat(shard(1, 2), startsWith("exit 0"));
        assertThat(shard(2, 2), startsWith("exit 0"));
        Golden.compare(getClass(), "unseen-in-all-shards.txt", mergeAll(2));
    }

    @Test
    void a_shard_that_is_missing_leaves_nothing_proved() {
        scenario("@explore", HOLDS);
        shard(1, 3);
        shard(3, 3);
        Golden.compare(getClass(), "missing-shard.txt", merge(1, 3));
    }

    @Test
    void shards_of_different_wholes_do_not_belong_together() {
        scenario("@explore", HOLDS);
        shard(1, 2);
        shard(2, 3);
        assertThat(merge(1, 2), containsString("they are parts of 2 and 3, so nothing is proved"));
    }

    @Test
    void what_breaks_in_one_shard_is_shown_in_the_whole() {
        scenario("@explore", "    Then request \"r1\" completes with STATUS_SUCCESS and 4 bytes\n");
        boolean broken = false;
        for (int index = 1; index <= 3; index++) {
            broken |= shard(index, 3).startsWith("exit 1");
        }
        assertThat(broken, is(true));
        String merged = mergeAll(3);
        assertThat(merged, startsWith("exit 1"));
        assertThat(merged, containsString("does not hold under this schedule:"));
        assertThat(merged, not(containsString("runs failed")));
        assertThat(explored("merged"), startsWith("failed: stopped at a failure, "));
    }

    @Test
    void a_shard_that_is_none_is_refused() {
        scenario("@explore", HOLDS);
        Golden.compare(getClass(), "no-shard.txt", shard(3, 2));
    }
}
