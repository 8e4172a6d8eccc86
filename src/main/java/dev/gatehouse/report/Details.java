package dev.gatehouse.report;

import dev.gatehouse.verdict.ScenarioResult;

/** Which scenarios get a page with everything on it; the others get their steps. */
public enum Details {
    /** All of a run of up to {@value #MOST} scenarios; of a longer one those that did not pass or were explored. */
    auto,
    /** All of them. */
    all,
    /** Those that did not pass or were explored. */
    failed;

    static final int MOST = 1_000;

    boolean wants(ScenarioResult told, int scenarios) {
        boolean isTold = told.outcome().hasCause() || told.exploration().isPresent();
        return isTold || this == all || (this == auto && scenarios <= MOST);
    }
}
