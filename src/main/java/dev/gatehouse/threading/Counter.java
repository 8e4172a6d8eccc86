package dev.gatehouse.threading;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import org.apiguardian.api.API;

/** A number that a driver's threads race on (InterlockedIncrement and its neighbours): each access is one step. */
@Handle
public final class Counter {

    private final String name;
    private int value;

    public Counter(String name, int initial) {
        this.name = name;
        this.value = initial;
    }

    /** The value without a step of the driver's own: for looking at it when all is quiet. */
    @API(status = STABLE)
    public int value() {
        return value;
    }

    /** Sets another value and returns the one before. */
    public int exchange(int next) {
        int before = value;
        value = next;
        return before;
    }

    @Override
    public String toString() {
        return name;
    }
}
