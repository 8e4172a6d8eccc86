package dev.gatehouse.report.spool;

import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Scenarios;
import dev.gatehouse.verdict.Totals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a {@link Spool} has taken, sorted; each pass reads from disk what stands there. */
public final class Spooled implements Scenarios {

    private final Supplier<Iterator<Kept>> passes;
    private final Totals totals;
    private final List<ScenarioResult> notable = new ArrayList<>();

    Spooled(Supplier<Iterator<Kept>> passes) {
        this.passes = passes;
        this.totals = Totals.of(this);
        stream().filter(scenario -> !scenario.isPlain()).forEach(notable::add);
    }

    /** The scenarios with the pieces that shared pages show of them, in order. */
    public Iterator<Kept> kept() {
        return passes.get();
    }

    @Override
    public Iterator<ScenarioResult> iterator() {
        Iterator<Kept> pass = passes.get();
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return pass.hasNext();
            }

            @Override
            public ScenarioResult next() {
                return pass.next().result();
            }
        };
    }

    @Override
    public Totals totals() {
        return totals;
    }

    @Override
    public Stream<ScenarioResult> notable() {
        return notable.stream();
    }
}
