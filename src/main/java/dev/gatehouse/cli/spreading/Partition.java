package dev.gatehouse.cli.spreading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.shards.ScenarioKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals scenarios out to shards, the same way on every machine: each to one.
 *
 * <p>Each scenario prefers some shards to others, by its own name and nothing else. The heaviest choose first, and a
 * shard that is full is no choice any more. So a scenario that comes or goes moves few others.
 */
final class Partition {

    /** A shard is full where it has so many hundredths of its even share. */
    private static final int FULL = 105;

    private static final int HUNDREDTHS = 100;
    private static final int LETTERS = 16;

    /** From the function that ends the generator SplitMix64: each bit of the input changes half of the output. */
    private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;

    private static final long SECOND_FACTOR = 0x94D049BB133111EBL;

    private static final Comparator<ScenarioKey> BY_HASH =
            Comparator.comparingLong(Partition::hash).thenComparing(ScenarioKey::toString);

    private final long[] loads;
    private final long full;
    private final Map<ScenarioKey, Integer> shards = new LinkedHashMap<>();

    private Partition(Map<ScenarioKey, Long> weights, int total) {
        long sum = weights.values().stream().mapToLong(Long::longValue).sum();
        long heaviest =
                weights.values().stream().mapToLong(Long::longValue).max().orElse(0);
        this.loads = new long[total];
        this.full = Math.max(sum * FULL / HUNDREDTHS / total, heaviest);
    }

    /** Deals scenarios out; the shard of each counts from 1. */
    static Partition of(Map<ScenarioKey, Long> weights, int total) {
        Partition partition = new Partition(weights, total);
        weights.entrySet().stream()
                .sorted(Map.Entry.<ScenarioKey, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(BY_HASH)))
                .forEach(scenario -> partition.deal(scenario.getKey(), scenario.getValue()));
        return partition;
    }

    private void deal(ScenarioKey scenario, long weight) {
        long hash = hash(scenario);
        int chosen = -1;
        int emptiest = 0;
        for (int shard = 0; shard < loads.length; shard++) {
            emptiest = loads[shard] < loads[emptiest] ? shard : emptiest;
            boolean fits = loads[shard] + weight <= full;
            chosen = fits && (chosen < 0 || liking(hash, shard) > liking(hash, chosen)) ? shard : chosen;
        }
        int shard = chosen < 0 ? emptiest : chosen;
        loads[shard] += weight;
        shards.put(scenario, shard + 1);
    }

    private static long liking(long hash, int shard) {
        return mixed(hash + mixed(shard + 1));
    }

    private static long hash(ScenarioKey scenario) {
        return mixed(31L * mixed(scenario.file().hashCode()) + scenario.name().hashCode() + scenario.ordinal());
    }

    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * FIRST_FACTOR;
        long second = (first ^ (first >>> 27)) * SECOND_FACTOR;
        return second ^ (second >>> 31);
    }

    /** The shard of a scenario. */
    int shardOf(ScenarioKey scenario) {
        return shards.get(scenario);
    }

    /** What each shard has to carry. */
    List<Long> loads() {
        return Arrays.stream(loads).boxed().toList();
    }

    /** The same letters for the same way of dealing the same scenarios out, and for no other. */
    String fingerprint() {
        StringBuilder all = new StringBuilder().append(loads.length);
        shards.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .sorted()
                .forEach(line -> all.append('\n').append(line));
        return HexFormat.of().formatHex(digest(all.toString())).substring(0, LETTERS);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("impossible: every JVM has SHA-256", e);
        }
    }
}
