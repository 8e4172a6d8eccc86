package dev.gatehouse.topology;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.NtStatus;
import java.util.Map;

/**
 * What a stack's physical device object tells of itself.
 *
 * @param values the data of the properties that have a value, as they stand in memory
 * @param usable whether IoGetDeviceProperty takes the device object
 * @param relations what the stack answers to the query for its physical device object
 */
public record PropertyDeclaration(Map<DeviceProperty, ByteString> values, boolean usable, NtStatus relations) {

    public PropertyDeclaration {
        values = Ordered.copy(values);
    }

    /** Tells whether the file says anything of it. */
    public boolean isDeclared() {
        return !values.isEmpty() || !usable || !relations.isSuccess();
    }
}
