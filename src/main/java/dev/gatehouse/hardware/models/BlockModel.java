package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Idle;
import dev.gatehouse.hardware.parts.Sizes;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A disk: whole sectors are read and written. What it begins with may be a file of the user's, which no run
 * changes: the sectors that are written are kept aside. With a write-back cache, what was written last is lost
 * when the device goes.
 */
public final class BlockModel implements DeviceModel {

    /** The largest that a topology may declare, in bytes. */
    static final long MOST_BYTES = 64L << 20;

    /** The most sectors that a topology may declare: each that is written is kept by itself. */
    static final long MOST_SECTORS = 128L << 10;

    private static final int LARGEST_SECTOR = 64 << 10;

    /** What a disk is like before anything is written; {@code writeBack} is in ticks, 0 without a cache. */
    private record Disk(byte[] contents, long size, int sector, boolean readOnly, long writeBack) {}

    private final Disk disk;
    private final Sectors medium;
    private final Sectors cached;
    private DevicePort port;

    private BlockModel(Disk disk) {
        this.disk = disk;
        this.medium = new Sectors(disk.sector(), (number, bytes) -> original(number * disk.sector(), bytes));
        this.cached = new Sectors(disk.sector(), medium::read);
    }

    private void original(long offset, byte[] bytes) {
        if (offset < disk.contents().length) {
            int from = (int) offset;
            System.arraycopy(disk.contents(), from, bytes, 0, Math.min(bytes.length, disk.contents().length - from));
        }
    }

    @Override
    public void connect(DevicePort given) {
        port = given;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type().isControl()) {
            return Words.refused(transfer, "a block device answers reads and writes");
        }
        boolean reads = transfer.type() == RequestType.READ;
        int length = reads ? transfer.room() : transfer.input().length;
        if (transfer.offset() % disk.sector() != 0 || length % disk.sector() != 0) {
            return Outcome.failure(
                    NtStatus.INVALID_PARAMETER,
                    "it has sectors of " + Words.bytes(disk.sector()) + ", which are read " + "and written as a whole");
        }
        if (transfer.offset() < 0 || transfer.offset() > disk.size() - length) {
            return Outcome.failure(NtStatus.INVALID_PARAMETER, "it ends after " + Words.bytes(disk.size()));
        }
        if (!reads && disk.readOnly()) {
            return Outcome.failure(NtStatus.MEDIA_WRITE_PROTECTED, "it is read only");
        }
        return reads ? read(transfer, length) : write(transfer.offset(), transfer.input());
    }

    private Outcome read(Transfer transfer, int length) {
        return Outcome.success(transfer.answer(cached.bytes(transfer.offset(), length)));
    }

    private Outcome write(long offset, byte[] bytes) {
        if (disk.writeBack() == 0) {
            medium.write(offset, bytes);
            return Outcome.success(bytes.length);
        }
        if (cached.count() == 0) {
            port.after(disk.writeBack(), () -> cached.moveTo(medium));
        }
        cached.write(offset, bytes);
        return new Outcome(NtStatus.SUCCESS, bytes.length, "it is in the write-back cache");
    }

    /** What has not reached the medium is lost. */
    @Override
    public void gone() {
        cached.forget();
    }

    /** What is on the medium. */
    @Override
    public Optional<byte[]> contents() {
        return Optional.of(medium.bytes(0, (int) disk.size()));
    }

    @Override
    public boolean setContents(int offset, byte[] bytes) {
        boolean fits = offset >= 0 && bytes.length <= disk.size() - offset;
        if (fits) {
            medium.write(offset, bytes);
        }
        return fits;
    }

    /** How many sectors are in the cache only: {@code cached sectors}. */
    @Override
    public Map<String, Long> values() {
        return Map.of("cached sectors", (long) cached.count());
    }

    /**
     * Reads {@code sector size} (512 B unless given), {@code size} and {@code contents} (bytes in any form, a file too;
     * one of the two is needed), {@code read only}, {@code write back after} (a duration; without it there is no
     * cache).
     */
    public static final class Factory implements DeviceModelFactory {

        private static final int USUAL_SECTOR = 512;

        @Override
        public String model() {
            return "block";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            int sector = Sizes.between(1, LARGEST_SECTOR, "sector size", parameters)
                    .map(Long::intValue)
                    .orElse(USUAL_SECTOR);
            byte[] contents = parameters.bytes("contents").orElse(new byte[0]);
            Disk disk = new Disk(
                    contents,
                    size(parameters, contents, sector),
                    sector,
                    parameters.flag("read only").orElse(false),
                    parameters.duration("write back after").orElse(0L));
            if (disk.readOnly()) {
                Idle.key("write back after", parameters, "the device is read only", "read only: no");
            }
            return () -> new BlockModel(disk);
        }

        private static long size(Parameters parameters, byte[] contents, int sector) {
            String key = parameters.has("size") || !parameters.has("contents") ? "size" : "contents";
            parameters.require(key);
            long size = Sizes.between(sector, MOST_BYTES, "size", parameters).orElse((long) contents.length);
            if (size % sector != 0 || size < contents.length) {
                parameters.complain(
                        key,
                        Complaint.of(ProblemCode.T108, key + " of " + parameters.owner() + " is " + Words.bytes(size))
                                .expecting("whole sectors of " + Words.bytes(sector) + ", enough for its contents"));
            }
            if (size / sector > MOST_SECTORS) {
                parameters.complain(
                        key,
                        Complaint.of(
                                        ProblemCode.T108,
                                        key + " of " + parameters.owner() + " is " + size / sector + " sectors of "
                                                + Words.bytes(sector))
                                .expecting("at most " + MOST_SECTORS + " sectors"));
            }
            return size;
        }
    }
}
