package dev.gatehouse.hardware;

/** Which bits of bytes are turned over on their way: those of a pattern that repeats, or some by a seed. */
public final class Mask {

    /** Keeps the noise of one transfer apart from that of the next. */
    private static final int PLACES_A_TRANSFER = 32;

    private final byte[] pattern;
    private final Noise noise;

    private Mask(byte[] pattern, Noise noise) {
        this.pattern = pattern;
        this.noise = noise;
    }

    /** The bits of a pattern of at least one byte, over and over. */
    public static Mask repeating(byte[] pattern) {
        return new Mask(pattern.clone(), new Noise(0));
    }

    /** Other bits in each byte and each transfer, and at least one in each. */
    public static Mask seeded(long seed) {
        return new Mask(new byte[0], new Noise(seed));
    }

    /** The bytes of a transfer as they come out; {@code ordinal} is how many arrived before it. */
    byte[] over(byte[] bytes, int ordinal) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < changed.length; i++) {
            changed[i] ^= pattern.length > 0 ? pattern[i % pattern.length] : drawn(ordinal, i);
        }
        return changed;
    }

    private byte drawn(int ordinal, int index) {
        byte bits = noise.byteAt(((long) ordinal << PLACES_A_TRANSFER) + index);
        return bits == 0 ? 1 : bits;
    }
}
