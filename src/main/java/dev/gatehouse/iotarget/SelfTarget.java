package dev.gatehouse.iotarget;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.DriverIdentity;

/**
 * The self target of a driver's device (WdfDeviceGetSelfIoTarget): what passes its gates comes to the driver's own
 * queue. It is Started from birth.
 */
@Handle
public final class SelfTarget extends IoTarget {

    public SelfTarget(String name, DriverIdentity driver, Journal journal, LowerDevice self) {
        super(name, driver, journal);
        point(self);
        setPhysicalDevice(self.physicalDevice());
    }

    @Override
    public FileObject fileObject() {
        return FileObject.NONE;
    }
}
