package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import org.apiguardian.api.API;

/** The physical device object at the bottom of a stack, with the properties of its device. */
@Handle
public interface PhysicalDevice {

    /** No physical device object: a null pointer. */
    PhysicalDevice NONE = new PhysicalDevice() {
        @Override
        public String name() {
            return "no physical device";
        }

        @Override
        public Output<byte[]> property(DeviceProperty property) {
            return Output.failed(NtStatus.INVALID_DEVICE_REQUEST);
        }
    };

    /** The bus driver's name. */
    @API(status = STABLE)
    String name();

    /**
     * What IoGetDeviceProperty returns for a buffer that is large enough: the data, or STATUS_INVALID_PARAMETER_2,
     * STATUS_INVALID_DEVICE_REQUEST or STATUS_OBJECT_NAME_NOT_FOUND.
     */
    Output<byte[]> property(DeviceProperty property);
}
