package dev.gatehouse.report.spool;

import dev.gatehouse.verdict.ScenarioResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Sorted scenarios of which several runs stand one after the other, as one each. */
final class Joining implements Iterator<Kept> {

    private final Iterator<Kept> sorted;
    private final Function<List<ScenarioResult>, ScenarioResult> joining;
    private Kept ahead;

    Joining(Iterator<Kept> sorted, Function<List<ScenarioResult>, ScenarioResult> joining) {
        this.sorted = sorted;
        this.joining = joining;
        advance();
    }

    private void advance() {
        ahead = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Kept next() {
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        Kept first = ahead;
        advance();
        if (ahead == null || !isSame(first, ahead)) {
            return first;
        }
        List<Kept> runs = new ArrayList<>(List.of(first));
        while (ahead != null && isSame(first, ahead)) {
            runs.add(ahead);
            advance();
        }
        return joined(runs);
    }

    private static boolean isSame(Kept one, Kept other) {
        return Kept.BY_PLACE.compare(one, other) == 0;
    }

    /** The piece is that of the first run that ended as all of them together did. */
    private Kept joined(List<Kept> runs) {
        ScenarioResult one = joining.apply(runs.stream().map(Kept::result).toList());
        return runs.stream()
                .filter(run -> run.result().outcome() == one.outcome())
                .findFirst()
                .map(run -> new Kept(one, run.piece()))
                .orElseThrow();
    }
}
