package dev.gatehouse.report;

/** Which scenarios get a page with everything on it; the others get their steps. */
public enum Details {
    /** All of a run of up to {@value #MOST} scenarios; of a longer one those that did not pass. */
    auto,
    /** All of them. */
    all,
    /** Those that did not pass. */
    failed;

    static final int MOST = 1_000;

    boolean wants(boolean hasCause, int scenarios) {
        return hasCause || this == all || (this == auto && scenarios <= MOST);
    }
}
