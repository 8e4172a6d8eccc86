package dev.gatehouse.iotarget;

import dev.gatehouse.api.Handle;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.FileObject;
import dev.gatehouse.request.LowerDevice;

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
