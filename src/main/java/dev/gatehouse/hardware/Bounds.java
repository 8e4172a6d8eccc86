package dev.gatehouse.hardware;

/** Numbers from one to another, both of them included; none where the second is less. */
public record Bounds(long from, long to) {

    /** Every number that is not negative. */
    public static final Bounds ANY = new Bounds(0, Long.MAX_VALUE);

    public boolean contain(long number) {
        return number >= from && number <= to;
    }

    public boolean areEmpty() {
        return to < from;
    }
}
