package dev.gatehouse.conformance;

import java.util.List;

/**
 * What a replay of recordings showed.
 *
 * @param agreeing the ids of the recordings that agreed
 * @param differences the first difference of each that did not
 */
public record ReplayResult(List<String> agreeing, List<Difference> differences) {

    public ReplayResult {
        agreeing = List.copyOf(agreeing);
        differences = List.copyOf(differences);
    }

    /** How many recordings agreed. */
    public int agreed() {
        return agreeing.size();
    }

    /** How many recordings were replayed. */
    public int total() {
        return agreeing.size() + differences.size();
    }
}
