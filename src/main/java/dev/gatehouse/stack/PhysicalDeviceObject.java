package dev.gatehouse.stack;

import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Map;

/**
 * A bus driver's physical device object, with the properties that its device has in the registry.
 *
 * <p>Answers as IoGetDeviceProperty does: a property that is not supported, then a device that is not usable yet, then
 * a property without a value.
 */
public final class PhysicalDeviceObject implements PhysicalDevice {

    private final String name;
    private final Map<DeviceProperty, byte[]> properties;
    private final boolean usable;
    private final NtStatus relations;

    /** A device object whose stack answers the query for it with {@code relations}. */
    public PhysicalDeviceObject(
            String name, Map<DeviceProperty, byte[]> properties, boolean usable, NtStatus relations) {
        this.name = name;
        this.properties = Map.copyOf(properties);
        this.usable = usable;
        this.relations = relations;
    }

    @Override
    public String name() {
        return name;
    }

    /** What the stack answers to IRP_MN_QUERY_DEVICE_RELATIONS for TargetDeviceRelation. */
    NtStatus relations() {
        return relations;
    }

    @Override
    public Output<byte[]> property(DeviceProperty property) {
        if (!property.isSupported()) {
            return Output.failed(NtStatus.INVALID_PARAMETER_2);
        }
        if (!usable) {
            return Output.failed(NtStatus.INVALID_DEVICE_REQUEST);
        }
        return properties.containsKey(property)
                ? Output.of(properties.get(property).clone())
                : Output.failed(NtStatus.OBJECT_NAME_NOT_FOUND);
    }
}
