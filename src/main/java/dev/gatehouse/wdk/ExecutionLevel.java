package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** The level at which an object's callbacks run (WDF_EXECUTION_LEVEL). */
@API(status = STABLE)
public enum ExecutionLevel {
    INVALID,
    INHERIT_FROM_PARENT,
    PASSIVE,
    DISPATCH
}
