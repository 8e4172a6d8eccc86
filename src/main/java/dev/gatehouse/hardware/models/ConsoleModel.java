package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is written to it, wherever the writes say that it belongs, as a printer or a debug port does. */
public final class ConsoleModel implements DeviceModel {

    /** The most bytes that it keeps; the next write fails. */
    static final int MOST_BYTES = 1 << 20;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private ConsoleModel() {}

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type() != RequestType.WRITE) {
            return Words.refused(transfer, "a console takes writes");
        }
        byte[] bytes = transfer.input();
        if (bytes.length > MOST_BYTES - written.size()) {
            return Outcome.failure(NtStatus.INSUFFICIENT_RESOURCES, "it keeps at most " + MOST_BYTES + " bytes");
        }
        written.writeBytes(bytes);
        return Outcome.success(bytes.length);
    }

    @Override
    public Optional<byte[]> contents() {
        return Optional.of(written.toByteArray());
    }

    /** How many lines have been ended: {@code lines}. */
    @Override
    public Map<String, Long> values() {
        long lines = 0;
        for (byte value : written.toByteArray()) {
            lines += value == '\n' ? 1 : 0;
        }
        return Map.of("lines", lines);
    }

    /** Reads no keys. */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "console";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            return ConsoleModel::new;
        }
    }
}
