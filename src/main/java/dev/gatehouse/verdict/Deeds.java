package dev.gatehouse.verdict;

import dev.gatehouse.wdk.TargetState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a scenario has made the model do, for coverage.
 *
 * @param cells what was done to targets in which state, and how often
 * @param ddis how often drivers called each DDI on a target or a request
 * @param kinds the kinds of events and of conduct that occurred, which rules watch
 */
public record Deeds(Map<Cell, Integer> cells, Map<String, Integer> ddis, Set<Class<?>> kinds) {

    /** Nothing was done. */
    public static final Deeds NONE = new Deeds(Map.of(), Map.of(), Set.of());

    /**
     * An operation on a target.
     *
     * @param operation the DDI
     * @param state the state that the target was in
     * @param outcome what became of a request, or the state that the target came into
     */
    public record Cell(String operation, TargetState state, String outcome) {
        // Written out: what the compiler makes of a record is put together at each start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Cell that
                    && state == that.state
                    && operation.equals(that.operation)
                    && outcome.equals(that.outcome);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * operation.hashCode() + state.name().hashCode()) + outcome.hashCode();
        }
    }

    public Deeds {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        ddis = Collections.unmodifiableMap(new LinkedHashMap<>(ddis));
        kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    }
}
