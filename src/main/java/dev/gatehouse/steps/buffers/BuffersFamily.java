package dev.gatehouse.steps.buffers;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class BuffersFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(BufferChecks.class);
    }
}
