package dev.gatehouse.feature;

import dev.gatehouse.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;

/**
 * What a user asked to run.
 *
 * @param features what was found, sorted by name
 * @param problems what is wrong with the arguments, and with the features found
 */
public record Selection(List<Selected> features, List<Problem> problems) {

    /**
     * A feature file, or some lines of it.
     *
     * @param lines lines of scenarios, examples and rules, as Cucumber knows them; empty for the whole file
     */
    public record Selected(Path path, Feature feature, NavigableSet<Integer> lines) {}

    public Selection {
        features = List.copyOf(features);
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Tells whether something must be put right before anything can run. */
    public boolean isBroken() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
