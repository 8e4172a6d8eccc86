package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;

/** What a device object tells of its stack. */
public interface DeviceInformation {

    /** The physical device object below it; {@link PhysicalDevice#NONE} where there is none. */
    default PhysicalDevice physicalDevice() {
        return PhysicalDevice.NONE;
    }

    /** Tells whether this is the bottom of its stack, the physical device object itself. */
    default boolean isPhysical() {
        return false;
    }

    /** IRP_MN_QUERY_INTERFACE from here down; ends with an {@link dev.gatehouse.wdk.NtStatus}. */
    default Frame queryInterface(InterfaceQuery query) {
        return Frame.of(query.status());
    }
}
