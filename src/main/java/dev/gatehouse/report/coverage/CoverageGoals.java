package dev.gatehouse.report.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much of the model a run has to exercise.
 *
 * @param percents the least percentage by the name of a group; {@link #TOTAL} stands for everything
 */
public record CoverageGoals(Map<String, Integer> percents) {

    /** The name of everything together. */
    public static final String TOTAL = "total";

    /** The names that a goal can have. */
    public static final List<String> NAMES =
            List.of(TOTAL, Coverage.CELLS, Coverage.RULES, Coverage.MODELS, Coverage.DDIS, Coverage.STEPS);

    public CoverageGoals {
        percents = Map.copyOf(percents);
    }

    /** The goals that were missed, a sentence each; none where all were reached. */
    public List<String> missedBy(Coverage coverage) {
        List<String> missed = new ArrayList<>();
        for (String name : NAMES) {
            int percent = name.equals(TOTAL)
                    ? coverage.percent()
                    : coverage.group(name).map(Group::percent).orElse(0);
            Integer least = percents.get(name);
            if (least != null && percent < least) {
                missed.add(
                        "coverage of " + name + " is " + percent + " %, and at least " + least + " % were asked for");
            }
        }
        return missed;
    }
}
