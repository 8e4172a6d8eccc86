package dev.gatehouse.steps;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.ScenarioFailure;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import java.util.List;
import java.util.stream.Collectors;

/** Begins a scenario of Gatehouse before its first step, and winds it up after its last. */
public final class Hooks {

    /** Before all other hooks, so that a user's own may use the scenario. */
    private static final int OUTERMOST = 0;

    @Before(order = OUTERMOST)
    public void begin(io.cucumber.java.Scenario cucumber) {
        CurrentScenario.set(new Scenario(cucumber.getUri()));
    }

    /** Fails a scenario that passed where something broke a rule, never came back or never fired. */
    @After(order = OUTERMOST)
    public void windUp(io.cucumber.java.Scenario cucumber) {
        Scenario scenario = Current.scenario();
        scenario.windUp();
        scenario.warnings().forEach(cucumber::log);
        List<Finding> findings = scenario.findings();
        if (!cucumber.isFailed() && !findings.isEmpty()) {
            throw new ScenarioFailure(findings.stream().map(Finding::text).collect(Collectors.joining("\n")) + "\n\n"
                    + Explain.lastEvents(scenario));
        }
    }
}
