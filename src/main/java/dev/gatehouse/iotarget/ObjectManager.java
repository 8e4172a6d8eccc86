package dev.gatehouse.iotarget;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;

/** What a remote target needs of the system: opening names, and notifications of removal; implemented by the stacks. */
public interface ObjectManager {

    /** ZwCreateFile: sends the create request and ends with an {@link OpenResult}. */
    Frame create(OpenParams.ByName params);

    /** Dereferences the file object and closes the handle, if there is one; sends cleanup and close. */
    Frame close(OpenFile file);

    /** Asks a stack for its PDO: only STATUS_INSUFFICIENT_RESOURCES makes an open fail. */
    NtStatus queryRelations(LowerDevice device);

    /** The top of the stack that a device belongs to (IoGetAttachedDeviceReference). */
    default LowerDevice topOf(LowerDevice device) {
        return device;
    }

    /** IoRegisterPlugPlayNotification for a file. */
    Registration register(OpenFile file, RemoteTarget target);

    void unregister(Registration registration);
}
