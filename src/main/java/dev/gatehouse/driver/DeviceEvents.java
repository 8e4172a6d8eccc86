package dev.gatehouse.driver;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The callbacks of a driver model for power and plug and play; only those that the model has are called. */
final class DeviceEvents {

    private final DriverModel model;
    private final DriverContext context;
    private final Callbacks callbacks;
    private final Ddi ddi;
    private final Set<DeviceEvent> known = EnumSet.noneOf(DeviceEvent.class);

    DeviceEvents(DriverModel model, DriverContext context, Callbacks callbacks, Ddi ddi, Predicate<String> hasOwn) {
        this.model = model;
        this.context = context;
        this.callbacks = callbacks;
        this.ddi = ddi;
        for (DeviceEvent event : DeviceEvent.values()) {
            if (hasOwn.test(event.callback())) {
                known.add(event);
            }
        }
    }

    Optional<Frame> on(DeviceEvent event) {
        return known.contains(event) ? Optional.of(watched(event.callback(), () -> call(event))) : Optional.empty();
    }

    private NtStatus call(DeviceEvent event) {
        return switch (event) {
            case PREPARE_HARDWARE -> model.evtDevicePrepareHardware(ddi);
            case RELEASE_HARDWARE -> model.evtDeviceReleaseHardware(ddi);
            case SELF_MANAGED_IO_INIT -> model.evtDeviceSelfManagedIoInit(ddi);
            case SELF_MANAGED_IO_SUSPEND -> model.evtDeviceSelfManagedIoSuspend(ddi);
            case SELF_MANAGED_IO_RESTART -> model.evtDeviceSelfManagedIoRestart(ddi);
            case SELF_MANAGED_IO_FLUSH -> done(() -> model.evtDeviceSelfManagedIoFlush(ddi));
            case SELF_MANAGED_IO_CLEANUP -> done(() -> model.evtDeviceSelfManagedIoCleanup(ddi));
            case CLEANUP -> done(() -> model.evtDeviceContextCleanup(ddi));
        };
    }

    private static NtStatus done(Runnable callback) {
        callback.run();
        return NtStatus.SUCCESS;
    }

    /** A callback of a device that returns a status, with its call and its return told to those who watch. */
    Frame watched(String name, Supplier<NtStatus> code) {
        return callbacks.of(
                name,
                () -> {
                    context.journal().witness().entered(context.name(), name, "", "");
                    NtStatus status = NtStatus.UNSUCCESSFUL;
                    try {
                        status = code.get();
                        return status;
                    } finally {
                        context.journal().witness().left(context.name(), name, "", "", status);
                    }
                },
                NtStatus.UNSUCCESSFUL);
    }
}
