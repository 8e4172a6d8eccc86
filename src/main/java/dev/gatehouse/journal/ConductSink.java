package dev.gatehouse.journal;

/** Sees what drivers do, in the detail that rules need. */
@FunctionalInterface
public interface ConductSink {

    void on(Conduct conduct);
}
