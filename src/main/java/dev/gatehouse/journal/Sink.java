package dev.gatehouse.journal;

/** Sees every record of a journal once, in order, whether it is kept or not: rules, coverage, waiters' reasons. */
@FunctionalInterface
public interface Sink {

    void on(Event event);
}
