package dev.gatehouse.iotarget;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.DriverIdentity;

/**
 * The local I/O target of a driver's device: the next-lower driver in the device's own stack. It is Started from birth.
 */
@Handle
public final class LocalTarget extends IoTarget {

    public LocalTarget(String name, DriverIdentity driver, Journal journal, LowerDevice nextLower) {
        super(name, driver, journal);
        point(nextLower);
        setPhysicalDevice(nextLower.physicalDevice());
    }

    @Override
    public FileObject fileObject() {
        return FileObject.NONE;
    }
}
