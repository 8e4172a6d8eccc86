package dev.gatehouse.steps.names;

import java.net.URI;
import java.util.List;

/** Looks up the names in steps, and the steps within steps, of any number of scenarios and on any thread. */
public final class NameCheck {

    private final NameTypeBook types = new NameTypeBook();
    private final InnerSteps rows = InnerSteps.rows();
    private final InnerSteps checks = InnerSteps.checks();

    /** The names that nothing has and the inner steps that nobody knows, in the order of a scenario's steps. */
    public List<UnknownName> unknown(List<SaidStep> scenario, URI feature) {
        return new ScenarioNames(feature, types, rows, checks).unknown(scenario);
    }
}
