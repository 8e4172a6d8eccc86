package dev.gatehouse.report.spool;

import dev.gatehouse.verdict.ScenarioResult;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Sorted scenarios of which several runs stand one after the other, as one each. */
final class Joining implements Iterator<Kept> {

    private final Iterator<List<Kept>> scenarios;
    private final Function<List<ScenarioResult>, ScenarioResult> joining;

    Joining(Iterator<Kept> sorted, Function<List<ScenarioResult>, ScenarioResult> joining) {
        this.scenarios = new Adjacent<>(sorted, (one, other) -> Kept.BY_PLACE.compare(one, other) == 0);
        this.joining = joining;
    }

    @Override
    public boolean hasNext() {
        return scenarios.hasNext();
    }

    @Override
    public Kept next() {
        List<Kept> runs = scenarios.next();
        return runs.size() == 1 ? runs.get(0) : joined(runs);
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
