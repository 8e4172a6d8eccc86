package dev.gatehouse.steps.names;

import java.net.URI;
import java.util.List;

/** Looks up the names in steps, of any number of scenarios and on any thread. */
public final class NameCheck {

    private final NameTypeBook types = new NameTypeBook();
    private final RowSteps rows = new RowSteps();

    /** The names that nothing has, in the order of a scenario's steps. */
    public List<UnknownName> unknown(List<SaidStep> scenario, URI feature) {
        return new ScenarioNames(feature, types, rows).unknown(scenario);
    }
}
