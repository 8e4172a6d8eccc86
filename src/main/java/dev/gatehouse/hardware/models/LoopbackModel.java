package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A plug whose output leads into its input. Each write comes back as a read, in order; a read waits for one, and leaves
 * to the next read what it has no room for. A control gets its input back.
 */
public final class LoopbackModel implements DeviceModel {

    /** The most bytes that may be on their way round. */
    static final long MOST_BYTES = 1L << 20;

    private final ArrayDeque<byte[]> messages = new ArrayDeque<>();
    private long underWay;

    private LoopbackModel() {}

    @Override
    public boolean answers(Transfer transfer) {
        return transfer.type() != RequestType.READ || !messages.isEmpty();
    }

    @Override
    public Outcome serve(Transfer transfer) {
        return switch (transfer.type()) {
            case READ -> read(transfer);
            case WRITE -> write(transfer.input());
            default -> Outcome.success(transfer.answer(transfer.input()));
        };
    }

    private Outcome read(Transfer transfer) {
        if (messages.isEmpty()) {
            return new Outcome(NtStatus.SUCCESS, 0, "nothing was written that could come back");
        }
        byte[] message = messages.removeFirst();
        int moved = transfer.answer(message);
        underWay -= moved;
        if (moved < message.length) {
            messages.addFirst(Arrays.copyOfRange(message, moved, message.length));
        }
        return Outcome.success(moved);
    }

    private Outcome write(byte[] bytes) {
        if (underWay + bytes.length > MOST_BYTES) {
            return Outcome.failure(NtStatus.INSUFFICIENT_RESOURCES, "at most " + MOST_BYTES + " bytes go round");
        }
        underWay += bytes.length;
        if (bytes.length > 0) {
            messages.addLast(bytes);
        }
        return Outcome.success(bytes.length);
    }

    @Override
    public Optional<byte[]> contents() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        messages.forEach(all::writeBytes);
        return Optional.of(all.toByteArray());
    }

    /** Reads no keys. */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "loopback";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            return LoopbackModel::new;
        }
    }
}
