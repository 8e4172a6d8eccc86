package dev.gatehouse.hardware.models;

import java.util.Map;

/**
 * A register as a data sheet has it.
 *
 * @param offset its first byte
 * @param bytes how wide it is; the lowest byte comes first
 * @param reset its value after power-up
 */
record Register(String name, int offset, int bytes, Access access, long reset, Effect onRead, Effect onWrite) {

    /** What a driver may do with it. */
    enum Access {
        READ_WRITE("read write"),
        READ_ONLY("read only"),
        WRITE_ONLY("write only"),
        /** A one that is written clears the bit, a zero leaves it. */
        WRITE_1_TO_CLEAR("write 1 to clear"),
        /** A read brings the value and leaves zero. */
        READ_TO_CLEAR("read to clear");

        private final String words;

        Access(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean canRead() {
            return this != WRITE_ONLY;
        }

        boolean canWrite() {
            return this != READ_ONLY && this != READ_TO_CLEAR;
        }
    }

    /**
     * What a read or a write does besides.
     *
     * @param set the bits that become 1, by register
     * @param clear the bits that become 0, by register
     * @param after how long that takes, in ticks
     */
    record Effect(Map<String, Long> set, Map<String, Long> clear, long after) {

        static final Effect NONE = new Effect(Map.of(), Map.of(), 0);
    }

    int end() {
        return offset + bytes;
    }

    /** The part of a value that it has room for. */
    long fitting(long value) {
        return bytes == Long.BYTES ? value : value & ((1L << (Byte.SIZE * bytes)) - 1);
    }

    boolean overlaps(Register other) {
        return offset < other.end() && other.offset < end();
    }
}
