package dev.gatehouse.hardware.models;

import java.util.Map;
import java.util.TreeMap;

/** Sectors that have been written, over something else that has the others. */
final class Sectors {

    /** Fills the bytes of a sector, given its number. */
    interface Below {
        void read(long number, byte[] bytes);
    }

    private final int size;
    private final Below below;
    private final Map<Long, byte[]> written = new TreeMap<>();

    Sectors(int size, Below below) {
        this.size = size;
        this.below = below;
    }

    int count() {
        return written.size();
    }

    void forget() {
        written.clear();
    }

    void read(long number, byte[] bytes) {
        byte[] own = written.get(number);
        if (own == null) {
            below.read(number, bytes);
        } else {
            System.arraycopy(own, 0, bytes, 0, size);
        }
    }

    /** The bytes from an offset on, which may lie within a sector. */
    byte[] bytes(long offset, int length) {
        byte[] all = new byte[length];
        int done = 0;
        while (done < length) {
            int within = (int) ((offset + done) % size);
            int part = Math.min(size - within, length - done);
            System.arraycopy(sector((offset + done) / size), within, all, done, part);
            done += part;
        }
        return all;
    }

    private byte[] sector(long number) {
        byte[] bytes = new byte[size];
        read(number, bytes);
        return bytes;
    }

    /** Writes bytes from an offset on, which may lie within a sector. */
    void write(long offset, byte[] bytes) {
        int done = 0;
        while (done < bytes.length) {
            long number = (offset + done) / size;
            int within = (int) ((offset + done) % size);
            int part = Math.min(size - within, bytes.length - done);
            byte[] sector = sector(number);
            System.arraycopy(bytes, done, sector, within, part);
            written.put(number, sector);
            done += part;
        }
    }

    /** Writes all to others, and has none of its own any more. */
    void moveTo(Sectors others) {
        written.forEach((number, bytes) -> others.write(number * size, bytes));
        written.clear();
    }
}
