package dev.gatehouse.stack;

import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Lane;
import java.util.function.Supplier;

/** What a device does of its own accord, on a lane of its own; a user's model may be wrong, which is a finding. */
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
                guarded("when it woke", wake);
                held.stir();
            }
            strand.end(null);
        });
    }

    /** Runs a model's code from which nothing comes. */
    void guarded(String when, Runnable code) {
        guarded(when, () -> ran(code), () -> false);
    }

    private static boolean ran(Runnable code) {
        code.run();
        return true;
    }

    @Override
    public void interrupt(String why) {
        journal.deviceChanged(device.name(), "interrupt: " + why);
        held.stir();
    }

    /** Bytes arrive from outside; false if the device takes none. */
    boolean feed(byte[] bytes) {
        boolean taken =
                guarded("when bytes arrived from outside", () -> device.model().feed(bytes), () -> true);
        held.stir();
        return taken;
    }

    /** Runs a model's code; {@code otherwise} is what comes of it where that throws. */
    <T> T guarded(String when, Supplier<T> code, Supplier<T> otherwise) {
        try {
            return code.get();
        } catch (RuntimeException thrown) {
            journal.ruleBroken(
                    "DeviceModelThrew",
                    device.name(),
                    "let " + thrown + " escape " + when,
                    "a device model has to give an outcome");
            return otherwise.get();
        }
    }
}
