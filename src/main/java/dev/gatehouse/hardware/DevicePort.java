package dev.gatehouse.hardware;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What a device model may do of its own accord, while nobody has asked it for anything. */
@API(status = STABLE)
public interface DevicePort {

    /** The virtual time, in ticks of 100 ns since the world began. */
    long now();

    /**
     * Wakes the model so many ticks from now, on the device's own lane; afterwards transfers that could not be answered
     * are looked at again. Nothing wakes a device that is gone, or whose scenario is being wound up.
     */
    void after(long ticks, Runnable wake);

    /**
     * Tells that the device interrupts, and why, without a full stop; transfers that the model can answer now are
     * served, each after its latency.
     */
    void interrupt(String why);
}
