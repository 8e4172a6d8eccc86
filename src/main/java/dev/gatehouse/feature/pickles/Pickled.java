package dev.gatehouse.feature.pickles;

import dev.gatehouse.verdict.exploration.StepWords;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario as it is run.
 *
 * @param line the line that selects it: of the scenario, or of the row of its outline
 * @param tags the tags, those of the feature among them
 * @param steps its steps; their lines are not known here
 */
public record Pickled(int line, String name, List<String> tags, List<StepWords> steps) {

    public Pickled {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /** What it says, whatever its name, its keywords and its place. */
    public String text() {
        return steps.stream().map(StepWords::meaning).collect(Collectors.joining("\n"));
    }
}
