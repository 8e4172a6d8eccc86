package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.exploration.Hands;

/** The threads of a run: those that no scenario of its own needs may help with explorations. */
public final class Processors implements Hands {

    private final int count;
    private int scenarios;
    private int helping;

    private Processors(int count) {
        this.count = count;
    }

    /** So many; a single one has nobody who could help. */
    public static Processors of(int count) {
        return new Processors(count);
    }

    /** Those that help with an exploration. */
    Hands hands() {
        return count == 1 ? Hands.NONE : this;
    }

    synchronized void begins() {
        scenarios++;
    }

    synchronized void ends() {
        scenarios--;
    }

    @Override
    public synchronized boolean take() {
        boolean isFree = scenarios + helping < count;
        helping += isFree ? 1 : 0;
        return isFree;
    }

    /** A scenario that began since has its thread from Cucumber, so that one helper is too many. */
    @Override
    public synchronized boolean mayStay() {
        return scenarios + helping <= count;
    }

    @Override
    public synchronized void release() {
        helping--;
    }
}
