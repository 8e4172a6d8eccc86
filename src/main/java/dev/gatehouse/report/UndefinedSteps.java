package dev.gatehouse.report;

import dev.gatehouse.steps.catalogue.GlueSteps;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a step that nobody knows: which steps there are that are like it. */
final class UndefinedSteps {

    private static final String CATALOGUE = "./gatehouse steps lists what there is.";

    private UndefinedSteps() {}

    /** Goes on in the line that quotes the step, so that every list of causes has the nearest one. */
    static String advice(GlueSteps glue, String step) {
        List<String> nearest = glue.nearestTo(step);
        if (nearest.isEmpty()) {
            return "\nNo step definition fits it; " + CATALOGUE;
        }
        String others =
                nearest.stream().skip(1).map(other -> "\n  or: " + other).collect(Collectors.joining());
        return "; did you mean: " + nearest.get(0) + others + "\n" + CATALOGUE;
    }
}
