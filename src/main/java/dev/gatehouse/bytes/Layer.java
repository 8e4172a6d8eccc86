package dev.gatehouse.bytes;

import dev.gatehouse.wdk.NtStatus;
import java.util.Arrays;

/** One thing that a driver does to the bytes of a request. */
public sealed interface Layer {

    /** What comes out, or why nothing does. */
    Transformed apply(byte[] bytes);

    /** How many bytes it adds in front; negative for those that it takes off there. */
    default int before() {
        return 0;
    }

    /** How many bytes it adds behind; negative for those that it takes off there. */
    default int behind() {
        return 0;
    }

    /** Turns over the bits of a key, which is repeated: {@code xor: "20"}. */
    record Xor(ByteString key) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            byte[] keys = key.toArray();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= keys[i % keys.length];
            }
            return Transformed.of(bytes);
        }
    }

    /** Keeps the bits of a mask, as a serial filter that strips the parity bit: {@code mask: "7F"}. */
    record Mask(byte mask) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] &= mask;
            }
            return Transformed.of(bytes);
        }
    }

    /** Puts bytes in the place of as many others, from the front on: {@code replace: { from: "0D", to: "0A" }}. */
    record Replace(ByteString from, ByteString to) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            byte[] wanted = from.toArray();
            int at = 0;
            while (at + wanted.length <= bytes.length) {
                boolean found = Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
                if (found) {
                    System.arraycopy(to.toArray(), 0, bytes, at, wanted.length);
                }
                at += found ? wanted.length : 1;
            }
            return Transformed.of(bytes);
        }
    }

    /** Puts bytes in front: {@code add prefix: "AA 55"}. */
    record AddPrefix(ByteString prefix) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            return Transformed.of(joined(prefix.toArray(), bytes));
        }

        @Override
        public int before() {
            return prefix.length();
        }
    }

    /** Takes off bytes in front, which have to be there: {@code strip prefix: "AA 55"}. */
    record StripPrefix(ByteString prefix) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, prefix.length()));
            if (!ByteString.of(start).equals(prefix)) {
                String found =
                        start.length == 0 ? "nothing" : ByteString.of(start).toString();
                return Transformed.failed(NtStatus.DATA_ERROR, "the prefix is " + found + ", not " + prefix);
            }
            return Transformed.of(Arrays.copyOfRange(bytes, prefix.length(), bytes.length));
        }

        @Override
        public int before() {
            return -prefix.length();
        }
    }

    /** Puts a checksum of all the bytes behind them: {@code append checksum: crc32}. */
    record AppendChecksum(Checksum checksum) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            return Transformed.of(joined(bytes, checksum.bytesOf(bytes)));
        }

        @Override
        public int behind() {
            return checksum.length();
        }
    }

    /** Compares the checksum at the end with what stands before it: {@code verify checksum: crc32}. */
    record VerifyChecksum(Checksum checksum) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            if (bytes.length < checksum.length()) {
                return Transformed.failed(NtStatus.DATA_ERROR, tooShort(bytes, checksum));
            }
            byte[] payload = checksum.without(bytes);
            ByteString right = ByteString.of(checksum.bytesOf(payload));
            ByteString there = ByteString.of(Arrays.copyOfRange(bytes, payload.length, bytes.length));
            return there.equals(right)
                    ? Transformed.of(bytes)
                    : Transformed.failed(
                            NtStatus.CRC_ERROR,
                            "the " + checksum.words() + " is " + there + ", and should be " + right);
        }
    }

    /** Takes off the checksum at the end, without a look at it: {@code strip checksum: crc32}. */
    record StripChecksum(Checksum checksum) implements Layer {
        @Override
        public Transformed apply(byte[] bytes) {
            return bytes.length < checksum.length()
                    ? Transformed.failed(NtStatus.DATA_ERROR, tooShort(bytes, checksum))
                    : Transformed.of(checksum.without(bytes));
        }

        @Override
        public int behind() {
            return -checksum.length();
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String tooShort(byte[] bytes, Checksum checksum) {
        return bytes.length + " of the " + checksum.length() + " bytes of the " + checksum.words() + " are there";
    }
}
