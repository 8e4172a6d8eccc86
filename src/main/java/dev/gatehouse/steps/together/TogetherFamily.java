package dev.gatehouse.steps.together;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class TogetherFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(TogetherSteps.class);
    }
}
