package dev.gatehouse.journal;

/** What a journal keeps. */
public enum Level {
    /** Every record. */
    FULL,
    /** Nothing, but every record goes to the sinks. */
    SUMMARY,
    /** No record is made at all, and no rule runs: for benchmarks only. */
    OFF
}
