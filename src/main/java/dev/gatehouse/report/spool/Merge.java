package dev.gatehouse.report.spool;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several sorted sources as one; of scenarios that are the same, those of the first source come first. */
final class Merge implements Iterator<Kept> {

    private static final Comparator<Head> ORDER =
            Comparator.comparing(Head::kept, Kept.BY_PLACE).thenComparingInt(Head::number);

    private record Head(Kept kept, int number, Iterator<Kept> rest) {}

    private final PriorityQueue<Head> heads = new PriorityQueue<>(ORDER);

    Merge(List<Iterator<Kept>> sources) {
        for (int number = 0; number < sources.size(); number++) {
            add(number, sources.get(number));
        }
    }

    private void add(int number, Iterator<Kept> source) {
        if (source.hasNext()) {
            heads.add(new Head(source.next(), number, source));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Kept next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        add(head.number(), head.rest());
        return head.kept();
    }
}
