package dev.gatehouse.rules.court;

import java.util.function.Supplier;

/** What a rule remembers of one world: all worlds share the rules, so each world's {@link Court} keeps it. */
public final class Memory<T> {

    private final Supplier<T> blank;

    /** With what is remembered of a world in which nothing happened yet. */
    public Memory(Supplier<T> blank) {
        this.blank = blank;
    }

    /** What is remembered of the world of a court; blank when nothing happened yet. */
    public T of(Court court) {
        return court.recall(this);
    }

    T fresh() {
        return blank.get();
    }
}
