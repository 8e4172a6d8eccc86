package dev.gatehouse.hardware;

/**
 * How long something takes that may take from so long to so long, in ticks.
 *
 * @param from the least
 * @param to the most
 * @param usual what it takes where nobody decides otherwise
 */
public record Span(long from, long to, long usual) {

    /** Always the same. */
    public static Span fixed(long ticks) {
        return new Span(ticks, ticks, ticks);
    }

    /** What may take one time or another. */
    public boolean isOpen() {
        return from != to;
    }

    /** The one after the other. */
    Span then(Span next) {
        return new Span(from + next.from, to + next.to, usual + next.usual);
    }

    // Written out: what the compiler makes of a record is put together at each start.

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && from == span.from && to == span.to && usual == span.usual;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * (31 * from + to) + usual);
    }
}
