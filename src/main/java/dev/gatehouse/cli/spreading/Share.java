package dev.gatehouse.cli.spreading;

import dev.gatehouse.verdict.Shard;
import io.cucumber.core.gherkin.Feature;
import java.util.List;

/**
 * What one machine runs.
 *
 * @param features features, each with the scenarios that are considered here
 * @param scenarios how many of them were selected
 * @param explored how many of those are run under many schedules
 * @param reason how it came to this share, for the user; empty where it is everything
 */
public record Share(List<Feature> features, int scenarios, int explored, Shard shard, String reason) {

    public Share {
        features = List.copyOf(features);
    }

    /** Tells whether there is nothing to do here, and something elsewhere. */
    public boolean isEmptyShard() {
        return scenarios == 0 && shard.scenarios() > 0;
    }
}
