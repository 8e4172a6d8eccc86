package dev.gatehouse.steps.schedules;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class SchedulesFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(ScheduleChecks.class);
    }
}
