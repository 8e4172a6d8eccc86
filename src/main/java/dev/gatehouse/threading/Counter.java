package dev.gatehouse.threading;

/** A number that a driver's threads race on (InterlockedIncrement and its neighbours): each access is one step. */
public final class Counter {

    private final String name;
    private int value;

    public Counter(String name, int initial) {
        this.name = name;
        this.value = initial;
    }

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
