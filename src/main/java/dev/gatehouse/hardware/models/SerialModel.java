package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Arrivals;
import dev.gatehouse.hardware.parts.Idle;
import dev.gatehouse.hardware.parts.Sizes;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A serial port. A write takes as long as its bits are on the line, one write after the other; what comes from outside
 * comes bit by bit too, into a buffer, and a read waits until that has as many bytes as it asks for. A byte with
 * an error fails the read that it would have been part of, and is gone; the bytes before it are for the next read.
 */
public final class SerialModel implements DeviceModel {

    /** The largest receive buffer, and the most that may be written in one scenario, in bytes. */
    static final int MOST_BYTES = 1 << 20;

    private record Received(byte value, Optional<NtStatus> error) {}

    private final SerialLine line;
    private final int room;
    private final Arrivals arrivals;
    private final ArrayDeque<Received> buffer = new ArrayDeque<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Map<Transfer, Long> ends = new HashMap<>();
    private DevicePort port;
    private int level;
    private long lineInIsFree;
    private long lineOutIsFree;

    private SerialModel(SerialLine line, int room, Arrivals arrivals) {
        this.line = line;
        this.room = room;
        this.arrivals = arrivals;
    }

    @Override
    public void connect(DevicePort given) {
        port = given;
        arrivals.begin(port, portion -> come(portion.bytes(), portion.error()));
    }

    @Override
    public boolean feed(byte[] bytes) {
        come(bytes, Optional.empty());
        return true;
    }

    /** Each byte takes its time on the line. */
    private void come(byte[] bytes, Optional<NtStatus> error) {
        for (byte value : bytes) {
            lineInIsFree = Math.max(port.now(), lineInIsFree) + line.ticks(1);
            port.after(lineInIsFree - port.now(), () -> receive(new Received(line.kept(value), error)));
        }
    }

    private void receive(Received received) {
        if (level == room) {
            Optional<NtStatus> overrun = Optional.of(NtStatus.DATA_OVERRUN);
            if (!buffer.getLast().error().equals(overrun)) {
                buffer.addLast(new Received((byte) 0, overrun));
            }
            port.interrupt("a byte is lost, because its buffer is full");
            return;
        }
        level++;
        buffer.addLast(received);
        port.interrupt(received.error()
                .map(error -> "a byte has arrived with " + error)
                .orElse("1 byte has arrived"));
    }

    @Override
    public boolean answers(Transfer transfer) {
        return transfer.type() != RequestType.READ
                || level >= wanted(transfer)
                || firstError(wanted(transfer)).isPresent();
    }

    private int wanted(Transfer transfer) {
        return Math.min(transfer.room(), room);
    }

    /** The first error among so many bytes. */
    private Optional<Received> firstError(int most) {
        return buffer.stream()
                .limit(most)
                .filter(received -> received.error().isPresent())
                .findFirst();
    }

    /** What is written goes out behind what goes out already. */
    @Override
    public OptionalLong latency(Transfer transfer) {
        return switch (transfer.type()) {
            case READ -> OptionalLong.of(0);
            case WRITE -> OptionalLong.of(ends.computeIfAbsent(transfer, this::end) - port.now());
            default -> OptionalLong.empty();
        };
    }

    private long end(Transfer write) {
        lineOutIsFree = Math.max(port.now(), lineOutIsFree) + line.ticks(write.input().length);
        return lineOutIsFree;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        ends.remove(transfer);
        return switch (transfer.type()) {
            case READ -> read(transfer);
            case WRITE -> write(transfer.input());
            default -> Words.refused(transfer, "a serial line answers reads and writes");
        };
    }

    private Outcome read(Transfer transfer) {
        Optional<Received> bad = firstError(wanted(transfer));
        if (bad.isPresent()) {
            NtStatus status = bad.get().error().orElseThrow();
            buffer.remove(bad.get());
            level -= status.equals(NtStatus.DATA_OVERRUN) ? 0 : 1;
            return Outcome.failure(status, "a byte that it was to get was not received well");
        }
        byte[] bytes = new byte[Math.min(wanted(transfer), buffer.size())];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = buffer.removeFirst().value();
        }
        level -= bytes.length;
        return Outcome.success(transfer.answer(bytes));
    }

    private Outcome write(byte[] bytes) {
        if (bytes.length > MOST_BYTES - sent.size()) {
            return Outcome.failure(NtStatus.INSUFFICIENT_RESOURCES, "at most " + MOST_BYTES + " bytes are kept");
        }
        for (byte value : bytes) {
            sent.write(line.kept(value));
        }
        return Outcome.success(bytes.length);
    }

    /** What has gone out over the line. */
    @Override
    public Optional<byte[]> contents() {
        return Optional.of(sent.toByteArray());
    }

    /** How many bytes have come and were not read: {@code level}. */
    @Override
    public Map<String, Long> values() {
        return Map.of("level", (long) level);
    }

    /** Reads what {@link SerialLine} reads, {@code buffer} (the size of that for what comes) and {@code arrives}. */
    public static final class Factory implements DeviceModelFactory {

        private static final long USUAL_BUFFER = 4096;

        @Override
        public String model() {
            return "serial";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            SerialLine line = SerialLine.read(parameters);
            Idle.key("latency", parameters, "reads and writes take as long as the line does", "a bit rate");
            int room = Sizes.between(1, MOST_BYTES, "buffer", parameters)
                    .orElse(USUAL_BUFFER)
                    .intValue();
            Arrivals arrivals = Arrivals.read(parameters, errors());
            return () -> new SerialModel(line, room, arrivals);
        }

        private static Map<String, NtStatus> errors() {
            Map<String, NtStatus> errors = new LinkedHashMap<>();
            errors.put("parity", NtStatus.PARITY_ERROR);
            errors.put("framing", NtStatus.DEVICE_DATA_ERROR);
            return errors;
        }
    }
}
