package dev.gatehouse.hardware;

/**
 * Numbers that look like chance and depend on a seed and a position alone, so that every run has the same.
 *
 * <p>The mixing function is that of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
 */
public final class Noise {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long seed;

    public Noise(long seed) {
        this.seed = seed;
    }

    /** The number at a position, all 64 bits of it. */
    public long at(long position) {
        long mixed = seed + (position + 1) * GOLDEN_RATIO;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The number at a position, from 0 to one less than a bound. */
    public long below(long bound, long position) {
        return Long.remainderUnsigned(at(position), bound);
    }

    /** The byte at a position. */
    public byte byteAt(long position) {
        return (byte) at(position);
    }
}
