package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Idle;
import dev.gatehouse.hardware.parts.Sizes;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Bytes that are read and written at offsets. A transfer that reaches beyond the end is short; one that begins there
 * fails
 * with STATUS_END_OF_FILE; device controls fail with STATUS_INVALID_DEVICE_REQUEST.
 */
public final class MemoryModel implements DeviceModel {

    /** The largest memory that a topology may declare, in bytes. */
    static final long MOST_BYTES = 16L << 20;

    private final byte[] bytes;

    private MemoryModel(int size, byte fill, byte[] start) {
        this.bytes = Arrays.copyOf(start, size);
        Arrays.fill(bytes, start.length, size, fill);
    }

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type().isControl()) {
            return Outcome.failure(
                    NtStatus.INVALID_DEVICE_REQUEST, "a memory device answers reads and writes, not device controls");
        }
        if (transfer.offset() < 0 || transfer.offset() >= bytes.length) {
            return Outcome.failure(
                    NtStatus.END_OF_FILE, "offset " + transfer.offset() + " is beyond its " + bytes.length + " bytes");
        }
        int offset = (int) transfer.offset();
        long moved = transfer.type() == RequestType.READ ? read(transfer, offset) : write(transfer, offset);
        return new Outcome(NtStatus.SUCCESS, moved, moved < wanted(transfer) ? "the device has no more bytes" : "");
    }

    private static long wanted(Transfer transfer) {
        return transfer.type() == RequestType.READ ? transfer.room() : transfer.input().length;
    }

    private long read(Transfer transfer, int offset) {
        int length = Math.min(transfer.room(), bytes.length - offset);
        return transfer.answer(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    private long write(Transfer transfer, int offset) {
        byte[] input = transfer.input();
        int length = Math.min(input.length, bytes.length - offset);
        System.arraycopy(input, 0, bytes, offset, length);
        return length;
    }

    @Override
    public Optional<byte[]> contents() {
        return Optional.of(bytes.clone());
    }

    @Override
    public boolean setContents(int offset, byte[] replacement) {
        if (offset < 0 || replacement.length > bytes.length - offset) {
            return false;
        }
        System.arraycopy(replacement, 0, bytes, offset, replacement.length);
        return true;
    }

    /** Reads {@code size}, {@code fill} (one byte, 00 unless given) and {@code contents} (bytes from offset 0). */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "memory";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            parameters.require("size");
            Optional<Long> size = Sizes.between(0, MOST_BYTES, "size", parameters);
            byte fill = parameters.oneByte("fill").orElse((byte) 0);
            byte[] start = parameters.bytes("contents").orElse(new byte[0]);
            if (size.filter(bytes -> start.length > bytes).isPresent()) {
                parameters.problem(ProblemCode.T108, "contents", "more bytes than the device's size");
            }
            if (size.filter(most -> start.length == most).isPresent()) {
                Idle.key("fill", parameters, "the contents are as long as the device", "shorter contents");
            }
            int bytes = Math.max(start.length, size.orElse(0L).intValue());
            return () -> new MemoryModel(bytes, fill, start);
        }
    }
}
