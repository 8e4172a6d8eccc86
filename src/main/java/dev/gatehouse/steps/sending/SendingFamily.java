package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class SendingFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(
                SendingSteps.class,
                RequestSteps.class,
                FormattingSteps.class,
                RoutineSteps.class,
                SynchronousSteps.class,
                ReceivedSteps.class,
                BufferSteps.class);
    }
}
