package dev.gatehouse.report.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run ran on.
 *
 * @param facts names and values, in the order in which they are shown
 */
public record Environment(List<Fact> facts) {

    /** One of them. */
    public record Fact(String name, String value) {}

    /** The name of the fact that tells which shard a run was. */
    public static final String SHARD = "Shard";

    private static final int MOST_SETTINGS = 12;

    public Environment {
        facts = List.copyOf(facts);
    }

    /**
     * The environment of this process.
     *
     * @param version of Gatehouse
     * @param kmdf what is modelled, as {@code 1.33 with the verifier on, unless a topology says otherwise}
     * @param settings what topologies say otherwise, a line each
     * @param topologies the files that were used
     */
    public static Environment of(String version, String kmdf, Set<String> settings, Set<String> topologies) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Gatehouse", version));
        facts.add(new Fact("Modelled KMDF", kmdf));
        List<String> others =
                new TreeSet<>(settings).stream().limit(MOST_SETTINGS).toList();
        if (!others.isEmpty()) {
            int more = settings.size() - others.size();
            facts.add(
                    new Fact("Set otherwise", String.join("\n", others) + (more > 0 ? "\nand " + more + " more" : "")));
        }
        facts.add(new Fact("Topologies", topologies.size() == 1 ? "1 file" : topologies.size() + " files"));
        facts.add(new Fact(
                "Java", System.getProperty("java.version", "") + ", " + System.getProperty("java.vm.name", "")));
        facts.add(new Fact("System", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", "")));
        return new Environment(facts);
    }

    /** The same of a run that was one of several shards. */
    public Environment inShard(String which) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Fact(SHARD, which));
        return new Environment(all);
    }
}
