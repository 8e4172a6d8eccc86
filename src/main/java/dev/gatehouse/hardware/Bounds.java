package dev.gatehouse.hardware;

/** Numbers from one to another, both of them included and both unsigned; none where the second is less. */
public record Bounds(long from, long to) {

    /** The greatest number of 64 bits. */
    public static final long GREATEST = -1L;

    /** Every number. */
    public static final Bounds ANY = new Bounds(0, GREATEST);

    /** From the first number on, and up to the second without it. */
    public static Bounds until(long from, long end) {
        return end == 0 ? new Bounds(1, 0) : new Bounds(from, end - 1);
    }

    public boolean contain(long number) {
        return Long.compareUnsigned(number, from) >= 0 && Long.compareUnsigned(number, to) <= 0;
    }

    public boolean areEmpty() {
        return Long.compareUnsigned(to, from) < 0;
    }
}
