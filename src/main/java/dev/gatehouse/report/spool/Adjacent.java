package dev.gatehouse.report.spool;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;

/** What stands next to each other and belongs together, as one list each. */
public final class Adjacent<T> implements Iterator<List<T>> {

    private final Iterator<T> elements;
    private final BiPredicate<T, T> together;
    private List<T> ahead = List.of();

    /** Groups elements, each of which is compared with the first of the group before it. */
    public Adjacent(Iterator<T> elements, BiPredicate<T, T> together) {
        this.elements = elements;
        this.together = together;
        take();
    }

    /** Completes the group ahead and begins the next one. */
    private List<T> take() {
        List<T> group = ahead;
        ahead = List.of();
        while (ahead.isEmpty() && elements.hasNext()) {
            T next = elements.next();
            if (group.isEmpty() || !together.test(group.get(0), next)) {
                ahead = new ArrayList<>(List.of(next));
            } else {
                group.add(next);
            }
        }
        return group;
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public List<T> next() {
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        return take();
    }
}
