package dev.gatehouse.report.shards;

/**
 * What a scenario is known by from one run to the next, whatever lines are added above it.
 *
 * @param file the feature file, as the project names it
 * @param ordinal which of those with this name in the file, from 1
 */
public record ScenarioKey(String file, String name, int ordinal) {

    /** The first of its name. */
    public static ScenarioKey first(String file, String name) {
        return new ScenarioKey(file, name, 1);
    }

    /** The next one of the same name. */
    public ScenarioKey next() {
        return new ScenarioKey(file, name, ordinal + 1);
    }
}
