package dev.gatehouse.virtualtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The strands that have not ended; ended ones are dropped when they are the greater part, so that each costs the same.
 */
final class Living {

    private static final int NOT_WORTH_IT = 16;

    private final List<Strand> strands = new ArrayList<>();
    private int ended;

    void add(Strand strand) {
        strands.add(strand);
    }

    void oneEnded() {
        ended++;
        if (ended > NOT_WORTH_IT && ended > strands.size() / 2) {
            dropEnded();
        }
    }

    /** Those that have not ended, in the order in which they were started. */
    List<Strand> view() {
        dropEnded();
        return Collections.unmodifiableList(strands);
    }

    private void dropEnded() {
        strands.removeIf(Strand::hasEnded);
        ended = 0;
    }
}
