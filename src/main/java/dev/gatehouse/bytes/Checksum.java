package dev.gatehouse.bytes;

import java.util.Arrays;
import java.util.zip.CRC32;

/** A checksum of bytes, as it stands behind them. */
public enum Checksum {
    /** The sum of all bytes modulo 256. */
    SUM8("sum8", 1) {
        @Override
        long of(byte[] bytes) {
            long sum = 0;
            for (byte each : bytes) {
                sum += each;
            }
            return sum;
        }
    },
    /** All bytes combined by exclusive or (a longitudinal redundancy check). */
    XOR8("xor8", 1) {
        @Override
        long of(byte[] bytes) {
            long parity = 0;
            for (byte each : bytes) {
                parity ^= each;
            }
            return parity;
        }
    },
    /** CRC-16/CCITT-FALSE: polynomial 0x1021, from 0xFFFF on, not reflected; the high byte comes first. */
    CRC16_CCITT("crc16-ccitt", 2) {
        @Override
        long of(byte[] bytes) {
            int crc = 0xFFFF;
            for (byte each : bytes) {
                crc ^= (each & 0xFF) << 8;
                for (int bit = 0; bit < 8; bit++) {
                    crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
                }
            }
            return crc;
        }
    },
    /** CRC-32 of IEEE 802.3; the low byte comes first, as in an Ethernet frame. */
    CRC32_IEEE("crc32", 4) {
        @Override
        long of(byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return Integer.toUnsignedLong(Integer.reverseBytes((int) crc.getValue()));
        }
    };

    private final String words;
    private final int length;

    Checksum(String words, int length) {
        this.words = words;
        this.length = length;
    }

    /** The word that stands for it in a topology file. */
    public String words() {
        return words;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** The value, whose lowest {@link #length} bytes count, the highest of them first. */
    abstract long of(byte[] bytes);

    byte[] bytesOf(byte[] bytes) {
        long value = of(bytes);
        byte[] check = new byte[length];
        for (int i = 0; i < length; i++) {
            check[i] = (byte) (value >> (8 * (length - 1 - i)));
        }
        return check;
    }

    /** What stands before the checksum at the end of some bytes; only where they are long enough. */
    byte[] without(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - length);
    }
}
