package dev.gatehouse.stack;

import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Lane;

/** What a device does of its own accord, on a lane of its own. */
final class DeviceSide implements DevicePort {

    private final Object owner;
    private final SimulatedDevice device;
    private final HeldTransfers held;
    private final Journal journal;
    private final Lane lane;

    /** The side of a device; {@code owner} is what strands say that they change when it acts. */
    DeviceSide(Object owner, SimulatedDevice device, HeldTransfers held, Journal journal) {
        this.owner = owner;
        this.device = device;
        this.held = held;
        this.journal = journal;
        this.lane = journal.agenda().lane(device.name());
    }

    @Override
    public long now() {
        return journal.agenda().now();
    }

    @Override
    public void after(long ticks, Runnable wake) {
        journal.agenda().hardwareAt(now() + ticks, lane, strand -> {
            strand.writes(owner);
            if (!device.isOver()) {
                wake.run();
                held.stir();
            }
            strand.end(null);
        });
    }

    @Override
    public void interrupt(String why) {
        journal.deviceChanged(device.name(), "interrupt: " + why);
        held.stir();
    }

    /** Bytes arrive from outside; false if the device takes none. */
    boolean feed(byte[] bytes) {
        boolean taken = device.model().feed(bytes);
        held.stir();
        return taken;
    }
}
