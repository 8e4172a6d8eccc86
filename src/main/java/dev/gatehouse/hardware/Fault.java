package dev.gatehouse.hardware;

import java.util.function.IntUnaryOperator;

/** A declared fault of a device in one world: which transfers it hits, what it does, and how often it has. */
public final class Fault {

    /** What becomes of a transfer that arrives. */
    enum Strike {
        PASSES,
        SPARES,
        HITS
    }

    /** By default it hits where it may as well not. */
    private static final int SPARED = 1;

    private final String name;
    private final FaultCondition when;
    private final FaultEffect effect;
    private boolean enabled;
    private int counted;
    private int fired;

    public Fault(String name, FaultCondition when, FaultEffect effect) {
        this.name = name;
        this.when = when;
        this.effect = effect;
    }

    public String name() {
        return name;
    }

    FaultEffect effect() {
        return effect;
    }

    /** Switches the fault on or off; transfers count that arrive while it is on. */
    public void enable(boolean on) {
        enabled = on;
    }

    /** Tells whether the scenario relies on it. */
    public boolean isEnabled() {
        return enabled;
    }

    public int timesFired() {
        return fired;
    }

    /** Tells whether it may as well spare what it hits, so that to hit nothing under one schedule is no mistake. */
    public boolean maySpare() {
        return when.perhaps();
    }

    /** Counts a transfer that has arrived, and decides what becomes of it; {@code pick} decides what is left open. */
    Strike meet(Transfer transfer, long now, DeviceModel model, IntUnaryOperator pick) {
        if (!enabled || !when.fits(transfer, now, model)) {
            return Strike.PASSES;
        }
        counted++;
        if (!when.reaches(counted, fired)) {
            return Strike.PASSES;
        }
        if (when.perhaps() && pick.applyAsInt(2) == SPARED) {
            return Strike.SPARES;
        }
        fired++;
        return Strike.HITS;
    }
}
