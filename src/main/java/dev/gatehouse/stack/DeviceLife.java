package dev.gatehouse.stack;

import dev.gatehouse.driver.DeviceEvent;
import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What plug and play and power do to one device, in the framework's order: its callbacks and its queues, and at the end
 * its timers and targets (the state machines of FxPkgPnp).
 */
final class DeviceLife {

    private final DeviceObject device;
    private final SelfManagedIo selfManagedIo = new SelfManagedIo();
    private boolean prepared;
    private boolean inD0;
    private String failed = "";

    DeviceLife(DeviceObject device) {
        this.device = device;
    }

    /** EvtDevicePrepareHardware; ends with its status. */
    Frame prepareHardware() {
        return Frame.later(() -> {
            prepared = true;
            return optional(Optional.of(DeviceEvent.PREPARE_HARDWARE), status -> {});
        });
    }

    boolean isPrepared() {
        return prepared;
    }

    /** The callback that failed last. */
    String failed() {
        return failed;
    }

    /** EvtDeviceD0Entry; ends with its status. */
    Frame d0Entry() {
        return told("EvtDeviceD0Entry", code().d0Entry(), status -> inD0 = status.isSuccess());
    }

    /** Its power-managed queues go on. */
    Frame resumeQueues() {
        return device.context().queues().resume();
    }

    /** EvtDeviceSelfManagedIoInit, or Restart after the first time; ends with its status. */
    Frame startSelfManagedIo() {
        return Frame.later(() -> optional(Optional.of(selfManagedIo.start()), selfManagedIo::started));
    }

    /**
     * EvtDeviceSelfManagedIoSuspend, then EvtIoStop for what the driver has from power-managed queues, then
     * EvtDeviceD0Exit (FxPkgPnp::PowerGotoDx, PowerGotoStopped).
     */
    Frame leaveD0() {
        return Frame.later(() -> {
            if (!inD0) {
                return Frame.of(null);
            }
            inD0 = false;
            return Sequence.of(
                    optional(selfManagedIo.suspend(), selfManagedIo::suspended),
                    device.context().queues().hold(),
                    told("EvtDeviceD0Exit", code().d0Exit(), status -> {}));
        });
    }

    /** EvtDeviceReleaseHardware, the purge of power-managed queues, EvtDeviceSelfManagedIoFlush; once. */
    Frame giveUpHardware() {
        return Frame.later(() -> {
            if (!prepared) {
                return Frame.of(null);
            }
            prepared = false;
            return Sequence.of(
                    optional(Optional.of(DeviceEvent.RELEASE_HARDWARE), status -> {}),
                    device.context().queues().purge(true),
                    Frame.later(() -> optional(selfManagedIo.flush(), status -> {})));
        });
    }

    /** The hardware is gone: EvtDeviceSurpriseRemoval, then the device leaves D0 and gives up its hardware. */
    Frame surpriseRemoval() {
        return Sequence.of(code().surpriseRemoval(), leaveD0(), giveUpHardware());
    }

    /**
     * The device is removed: it leaves D0, its queues are purged, EvtDeviceSelfManagedIoCleanup is called; then go its
     * queues and its other children, in the order of their creation, and at last the device itself
     * (FxPkgPnp::PnpEventRemovedCommonCode).
     */
    Frame remove() {
        return Sequence.of(
                leaveD0(),
                giveUpHardware(),
                device.context().queues().purge(true),
                device.context().queues().purge(false),
                Frame.later(() -> optional(selfManagedIo.cleanup(), status -> {})),
                Frame.later(this::dispose));
    }

    private Frame dispose() {
        return Sequence.of(
                device.context().queues().dispose(),
                device.context().objects().removeDevice(optional(Optional.of(DeviceEvent.CLEANUP), status -> {})));
    }

    /** Calls what the driver has of the callbacks; ends with its status, or STATUS_SUCCESS for one that it has not. */
    private Frame optional(Optional<DeviceEvent> event, Consumer<NtStatus> returned) {
        return event.flatMap(known -> code().on(known).map(body -> told(known.callback(), body, returned)))
                .orElseGet(() -> strand -> {
                    if (event.isPresent()) {
                        returned.accept(NtStatus.SUCCESS);
                    }
                    strand.end(NtStatus.SUCCESS);
                });
    }

    /** Calls a callback that returns a status, with its records. */
    private Frame told(String callback, Frame body, Consumer<NtStatus> returned) {
        return new Frame() {
            private boolean called;

            @Override
            public void step(Strand strand) {
                if (!called) {
                    called = true;
                    journal().callbackCalled(device.name(), callback);
                    strand.call(body);
                } else {
                    NtStatus status = strand.result();
                    journal().callbackReturned(device.name(), callback, status.text());
                    failed = status.isSuccess() ? failed : callback;
                    returned.accept(status);
                    strand.end(status);
                }
            }
        };
    }

    private DriverCode code() {
        return device.code();
    }

    private Journal journal() {
        return device.context().journal();
    }
}
