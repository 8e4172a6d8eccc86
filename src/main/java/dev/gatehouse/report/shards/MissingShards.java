package dev.gatehouse.report.shards;

import dev.gatehouse.verdict.Shard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out whether shards are all of their run: a report of some of them must not look like one of everything. */
public final class MissingShards {

    private MissingShards() {}

    /** What is missing, a text for each way of dealing scenarios out; shards of one run share theirs. */
    public static List<String> problems(Collection<Shard> shards) {
        Map<String, List<Shard>> runs = shards.stream()
                .filter(shard -> !shard.isWhole())
                .collect(Collectors.groupingBy(Shard::partition, TreeMap::new, Collectors.toList()));
        List<String> problems = runs.values().stream()
                .map(MissingShards::missing)
                .filter(text -> !text.isEmpty())
                .toList();
        return problems.size() < 2
                ? problems
                : problems.stream().map(MissingShards::cutDifferently).toList();
    }

    private static String missing(List<Shard> run) {
        int total = run.get(0).total();
        TreeSet<Integer> present = run.stream().map(Shard::index).collect(Collectors.toCollection(TreeSet::new));
        String missing = IntStream.rangeClosed(1, total)
                .filter(index -> !present.contains(index))
                .mapToObj(index -> index + "/" + total)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? ""
                : "of the shards of one run that " + run.get(0) + " belongs to there is no report of " + missing;
    }

    private static String cutDifferently(String problem) {
        return problem + "; the reports are of runs that dealt their scenarios out differently, so give all of them"
                + " the same paths, filters and durations";
    }
}
