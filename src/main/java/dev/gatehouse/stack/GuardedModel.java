package dev.gatehouse.stack;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.wdk.NtStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** A device model, which a user may have written: what it throws is a finding, and goes no further. */
public final class GuardedModel implements DeviceModel {

    private static final String ALWAYS = "a device model has to give an outcome";

    private final String device;
    private final DeviceModel model;
    private final Journal journal;

    /** Guards the model of a device; the journal tells what escapes it. */
    public GuardedModel(String device, DeviceModel model, Journal journal) {
        this.device = device;
        this.model = model;
        this.journal = journal;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        return guarded(
                "while it served " + transfer.request(),
                () -> model.serve(transfer),
                Outcome.failure(NtStatus.UNSUCCESSFUL, "its device's model threw"));
    }

    @Override
    public boolean answers(Transfer transfer) {
        return guarded("when asked whether it answers " + transfer.request(), () -> model.answers(transfer), true);
    }

    @Override
    public OptionalLong latency(Transfer transfer) {
        return guarded(
                "when asked how long " + transfer.request() + " takes",
                () -> model.latency(transfer),
                OptionalLong.empty());
    }

    @Override
    public void connect(DevicePort port) {
        act("as it was connected", () -> model.connect(new Port(port)));
    }

    @Override
    public boolean feed(byte[] bytes) {
        return guarded("when bytes arrived from outside", () -> model.feed(bytes), true);
    }

    @Override
    public void gone() {
        act("as it was pulled out", model::gone);
    }

    @Override
    public Optional<byte[]> contents() {
        return guarded("when looked at", model::contents, Optional.empty());
    }

    @Override
    public boolean setContents(int offset, byte[] bytes) {
        return guarded("when its contents changed", () -> model.setContents(offset, bytes), false);
    }

    @Override
    public Map<String, Long> values() {
        return guarded("when asked for its values", model::values, Map.of());
    }

    private void act(String when, Runnable code) {
        guarded(when, () -> ran(code), true);
    }

    private static boolean ran(Runnable code) {
        code.run();
        return true;
    }

    private <T> T guarded(String when, Supplier<T> code, T otherwise) {
        try {
            return Objects.requireNonNull(code.get(), "no answer");
        } catch (RuntimeException thrown) {
            journal.ruleBroken("DeviceModelThrew", device, "let " + thrown + " escape " + when, ALWAYS);
            return otherwise;
        }
    }

    /** What a model does when it wakes is its own code too. */
    private final class Port implements DevicePort {

        private final DevicePort port;

        Port(DevicePort port) {
            this.port = port;
        }

        @Override
        public long now() {
            return port.now();
        }

        @Override
        public void after(long ticks, Runnable wake) {
            port.after(ticks, () -> act("when it woke", wake));
        }

        @Override
        public void interrupt(String why) {
            port.interrupt(why);
        }
    }
}
