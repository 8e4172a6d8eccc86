package dev.gatehouse.steps;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.world.Scenario;
import org.apiguardian.api.API;

/** The scenario that runs on the calling thread, from any glue class, a user's own too. */
@API(status = STABLE)
public final class Current {

    private Current() {}

    /**
     * The running scenario.
     *
     * @throws IllegalStateException outside of a scenario, or where Gatehouse's hooks are not on the glue path
     */
    public static Scenario scenario() {
        return CurrentScenario.get()
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .orElseThrow(() -> new IllegalStateException(
                        "no scenario of Gatehouse runs on this thread: add dev.gatehouse.steps to the glue"));
    }
}
