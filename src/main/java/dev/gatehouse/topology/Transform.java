package dev.gatehouse.topology;

/** What a driver does to each byte that passes through it. */
public sealed interface Transform {

    /** The byte that comes out for one that goes in. */
    byte apply(byte value);

    /** Turns the bits of a mask over: {@code { xor: "20" }}. */
    record Xor(byte mask) implements Transform {
        @Override
        public byte apply(byte value) {
            return (byte) (value ^ mask);
        }
    }

    /** Keeps the bits of a mask, as a serial filter that strips the parity bit: {@code { mask: "7F" }}. */
    record Mask(byte mask) implements Transform {
        @Override
        public byte apply(byte value) {
            return (byte) (value & mask);
        }
    }

    /** Puts one byte in the place of another: {@code { replace: { from: "0D", to: "0A" } }}. */
    record Replace(byte from, byte to) implements Transform {
        @Override
        public byte apply(byte value) {
            return value == from ? to : value;
        }
    }
}
