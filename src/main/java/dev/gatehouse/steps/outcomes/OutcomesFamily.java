package dev.gatehouse.steps.outcomes;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class OutcomesFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(
                RequestChecks.class, RoutineChecks.class, OrderChecks.class, RuleChecks.class, DriverChecks.class);
    }
}
