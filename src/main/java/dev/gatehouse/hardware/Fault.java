package dev.gatehouse.hardware;

/** A declared fault of a device in one world: which transfers it hits, what it does, and how often it has. */
public final class Fault {

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

    /** Counts a transfer that has arrived, and tells whether the fault hits it. */
    boolean hits(Transfer transfer, long now, DeviceModel model) {
        if (!enabled || !when.fits(transfer, now, model)) {
            return false;
        }
        counted++;
        boolean hit = when.hits(counted);
        fired += hit ? 1 : 0;
        return hit;
    }
}
