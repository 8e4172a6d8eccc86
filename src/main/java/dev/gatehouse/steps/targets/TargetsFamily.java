package dev.gatehouse.steps.targets;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class TargetsFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(
                TargetSteps.class,
                RemoteTargetSteps.class,
                InformationSteps.class,
                TargetChecks.class,
                RemoteTargetChecks.class,
                InformationChecks.class);
    }
}
