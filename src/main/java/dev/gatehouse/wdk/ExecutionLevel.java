package dev.gatehouse.wdk;

/** The level at which an object's callbacks run (WDF_EXECUTION_LEVEL). */
public enum ExecutionLevel {
    INVALID,
    INHERIT_FROM_PARENT,
    PASSIVE,
    DISPATCH
}
