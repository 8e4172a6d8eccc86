package dev.gatehouse.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a scenario under one schedule.
 *
 * @param failure the first recorded action that failed, and why
 * @param witnessed the numbers of the actions that have to hold in one schedule at least, and did in this
 * @param findings what the winding-up found: rules that were broken, calls that wait for ever, bug checks
 * @param completions the statuses with which each request came back before the winding-up, by name; or that it was
 *     refused, and why
 * @param unhit the faults that were switched on, may spare what they could hit, and did so under this schedule
 */
public record RerunOutcome(
        Optional<RerunFailure> failure,
        Set<Integer> witnessed,
        List<String> findings,
        Map<String, List<String>> completions,
        Set<String> unhit) {

    public RerunOutcome {
        witnessed = Set.copyOf(witnessed);
        findings = List.copyOf(findings);
        completions = new LinkedHashMap<>(completions);
        unhit = Set.copyOf(unhit);
    }

    /** Tells whether nothing failed and nothing was found. */
    public boolean passed() {
        return failure.isEmpty() && findings.isEmpty();
    }
}
