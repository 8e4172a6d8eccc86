package dev.gatehouse.stack;

import dev.gatehouse.virtualtime.Arrangement;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/**
 * One device enters D0: EvtDevicePrepareHardware the first time, EvtDeviceD0Entry, its queues go on, its self-managed
 * I/O starts. Ends with a status; where that is a failure, the device has left D0 again and given up its hardware.
 */
final class EnterD0 extends Arrangement {

    private enum At {
        PREPARE,
        PREPARED,
        ENTERED,
        RESUMED,
        STARTED,
        FAILED,
        RETURN
    }

    private final DeviceLife device;
    private At at = At.PREPARE;
    private NtStatus status = NtStatus.SUCCESS;

    EnterD0(DeviceLife device) {
        this.device = device;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case PREPARE -> {
                strand.call(device.isPrepared() ? Frame.of(NtStatus.SUCCESS) : device.prepareHardware());
                yield At.PREPARED;
            }
            case PREPARED -> goOn(strand, device.d0Entry(), At.ENTERED);
            case ENTERED -> goOn(strand, device.resumeQueues(), At.RESUMED);
            case RESUMED -> {
                strand.call(device.startSelfManagedIo());
                yield At.STARTED;
            }
            case STARTED -> goOn(strand, Frame.of(NtStatus.SUCCESS), At.RETURN);
            case FAILED -> {
                strand.call(device.giveUpHardware());
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(status);
                yield at;
            }
        };
    }

    private At goOn(Strand strand, Frame next, At then) {
        status = strand.result();
        strand.call(status.isSuccess() ? next : device.leaveD0());
        return status.isSuccess() ? then : At.FAILED;
    }
}
