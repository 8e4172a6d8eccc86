package dev.gatehouse.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a scenario under one schedule.
 *
 * @param failure the first step that failed, by its number from 1, and why
 * @param findings what the winding-up found: rules that were broken, calls that wait for ever, bug checks
 * @param completions the statuses with which each request came back before the winding-up, by name
 */
public record RerunOutcome(Optional<String> failure, List<String> findings, Map<String, List<String>> completions) {

    public RerunOutcome {
        findings = List.copyOf(findings);
        completions = new LinkedHashMap<>(completions);
    }

    /** Tells whether nothing failed and nothing was found. */
    public boolean passed() {
        return failure.isEmpty() && findings.isEmpty();
    }
}
