package dev.gatehouse.stack;

import dev.gatehouse.driver.DeviceEvent;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;

/** Which callback for self-managed I/O comes next (FxSelfManagedIoMachine). */
final class SelfManagedIo {

    private enum State {
        CREATED,
        INIT_FAILED,
        STARTED,
        STOPPED,
        FAILED,
        FLUSHED
    }

    private State state = State.CREATED;

    /** The device has entered D0: Init the first time, then Restart. */
    DeviceEvent start() {
        return state == State.CREATED ? DeviceEvent.SELF_MANAGED_IO_INIT : DeviceEvent.SELF_MANAGED_IO_RESTART;
    }

    void started(NtStatus status) {
        State failed = state == State.CREATED ? State.INIT_FAILED : State.FAILED;
        state = status.isSuccess() ? State.STARTED : failed;
    }

    /** The device is about to leave D0: Suspend, where it was started. */
    Optional<DeviceEvent> suspend() {
        return state == State.STARTED ? Optional.of(DeviceEvent.SELF_MANAGED_IO_SUSPEND) : Optional.empty();
    }

    void suspended(NtStatus status) {
        state = status.isSuccess() ? State.STOPPED : State.FAILED;
    }

    /** The power-managed queues are purged: Flush, where Init was ever called. */
    Optional<DeviceEvent> flush() {
        boolean flushes = state == State.STOPPED || state == State.FAILED || state == State.INIT_FAILED;
        state = flushes ? State.FLUSHED : state;
        return flushes ? Optional.of(DeviceEvent.SELF_MANAGED_IO_FLUSH) : Optional.empty();
    }

    /** All queues are purged: Cleanup, after a Flush. */
    Optional<DeviceEvent> cleanup() {
        return state == State.FLUSHED ? Optional.of(DeviceEvent.SELF_MANAGED_IO_CLEANUP) : Optional.empty();
    }
}
