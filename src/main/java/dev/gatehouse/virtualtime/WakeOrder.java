package dev.gatehouse.virtualtime;

import java.util.Collection;
import java.util.Comparator;

/** Which of several waiters a signal is given to. */
public enum WakeOrder {
    /** The one that has waited longest, as the kernel's dispatcher does. */
    FIRST_IN_FIRST_OUT {
        @Override
        Wait first(Collection<Wait> waits) {
            return waits.iterator().next();
        }
    },
    /** The one whose lane has the smallest name: recordings of the framework were made so. */
    BY_LANE {
        @Override
        Wait first(Collection<Wait> waits) {
            return waits.stream()
                    .min(Comparator.comparing(wait -> wait.strand().lane().name()))
                    .orElseThrow();
        }
    };

    abstract Wait first(Collection<Wait> waits);
}
