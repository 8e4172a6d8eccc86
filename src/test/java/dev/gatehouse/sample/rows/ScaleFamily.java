package dev.gatehouse.sample.rows;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The registration of a user's own steps. */
public final class ScaleFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(ScaleSteps.class);
    }

    @Override
    public List<Class<?>> parameterTypes() {
        return List.of(ScaleSteps.class);
    }
}
