package dev.gatehouse.rules;

import java.util.function.Supplier;

/** What a rule remembers of one world: all worlds share the rules, so each world's {@link Court} keeps it. */
final class Memory<T> {

    private final Supplier<T> blank;

    Memory(Supplier<T> blank) {
        this.blank = blank;
    }

    /** What is remembered of the world of a court; blank when nothing happened yet. */
    T of(Court court) {
        return court.recall(this);
    }

    T fresh() {
        return blank.get();
    }
}
