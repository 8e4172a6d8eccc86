package dev.gatehouse.steps.topologies;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class TopologiesFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(TopologySteps.class, SystemTimeSteps.class);
    }
}
