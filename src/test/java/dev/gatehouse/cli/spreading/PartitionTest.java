package dev.gatehouse.cli.spreading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.report.shards.ScenarioKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {

    private static ScenarioKey key(int number) {
        return ScenarioKey.first("features/f" + number / 10 + ".feature", "scenario " + number);
    }

    private static Map<ScenarioKey, Long> weights(int scenarios, IntToLongFunction weight) {
        Map<ScenarioKey, Long> weights = new LinkedHashMap<>();
        IntStream.range(0, scenarios).forEach(i -> weights.put(key(i), weight.applyAsLong(i)));
        return weights;
    }

    private static Map<ScenarioKey, Integer> shards(Map<ScenarioKey, Long> weights, int total) {
        Partition partition = Partition.of(weights, total);
        return weights.keySet().stream().collect(Collectors.toMap(key -> key, partition::shardOf));
    }

    private static long most(Partition partition) {
        return Collections.max(partition.loads());
    }

    @Test
    void the_order_in_which_scenarios_are_found_does_not_matter() {
        Map<ScenarioKey, Long> forward = weights(100, i -> i % 7);
        List<ScenarioKey> keys = new ArrayList<>(forward.keySet());
        Collections.reverse(keys);
        Map<ScenarioKey, Long> backward = new LinkedHashMap<>();
        keys.forEach(key -> backward.put(key, forward.get(key)));
        assertThat(shards(backward, 5), equalTo(shards(forward, 5)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 16, 100})
    void shards_of_equal_scenarios_have_as_many_each_but_for_a_twentieth(int total) {
        Partition partition = Partition.of(weights(700, i -> 1), total);
        assertThat(most(partition), lessThanOrEqualTo(Math.max(700L * 105 / 100 / total, 700L / total + 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7, 16})
    void shards_take_as_long_as_each_other_where_durations_are_known(int total) {
        Map<ScenarioKey, Long> weights = weights(400, i -> i % 40 == 0 ? 3_000 : 10 + i % 30);
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        assertThat(most(Partition.of(weights, total)), lessThanOrEqualTo(Math.max(sum * 108 / 100 / total, 6_000)));
    }

    @Test
    void a_scenario_longer_than_all_others_together_has_a_shard_almost_to_itself() {
        Partition partition = Partition.of(weights(31, i -> i == 0 ? 10_000 : 10), 4);
        assertThat(most(partition), equalTo(10_000L));
    }

    @Test
    void a_scenario_that_is_added_moves_few_others() {
        Map<ScenarioKey, Integer> before = shards(weights(400, i -> 1), 8);
        Map<ScenarioKey, Integer> after = shards(weights(401, i -> 1), 8);
        long moved = before.keySet().stream()
                .filter(key -> !before.get(key).equals(after.get(key)))
                .count();
        assertThat(moved, lessThanOrEqualTo(20L));
    }

    @Test
    void with_more_shards_than_scenarios_no_shard_has_two() {
        assertThat(
                Partition.of(weights(3, i -> 1), 16).loads().stream()
                        .sorted()
                        .skip(12)
                        .toList(),
                contains(0L, 1L, 1L, 1L));
    }

    @Test
    void nothing_to_deal_out_leaves_all_shards_empty() {
        assertThat(Partition.of(Map.of(), 2).loads(), contains(0L, 0L));
    }

    @Test
    void one_fingerprint_is_one_way_of_dealing_out() {
        String print = Partition.of(weights(50, i -> 1), 4).fingerprint();
        assertThat(print.length(), greaterThan(8));
        assertThat(Partition.of(weights(50, i -> 1), 4).fingerprint(), equalTo(print));
        assertThat(Partition.of(weights(50, i -> 1), 5).fingerprint(), not(equalTo(print)));
        assertThat(Partition.of(weights(51, i -> 1), 4).fingerprint(), not(equalTo(print)));
        assertThat(Partition.of(weights(50, i -> 1 + i % 9), 4).fingerprint(), not(equalTo(print)));
    }
}
