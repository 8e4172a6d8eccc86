package dev.gatehouse.steps.devices;

import dev.gatehouse.steps.StepFamily;
import java.util.List;

/** The steps of this room. */
public final class DevicesFamily implements StepFamily {

    @Override
    public List<Class<?>> glue() {
        return List.of(DeviceSteps.class, DeviceChecks.class);
    }
}
