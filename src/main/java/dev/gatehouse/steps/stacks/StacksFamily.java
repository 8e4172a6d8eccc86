package dev.gatehouse.steps.stacks;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class StacksFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(PlugAndPlaySteps.class, FileSteps.class);
    }
}
