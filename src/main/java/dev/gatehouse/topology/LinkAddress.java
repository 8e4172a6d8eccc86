package dev.gatehouse.topology;

/** Where a link leads. */
public sealed interface LinkAddress {

    /** An object's name: a symbolic link, a device, a device interface as {@code {GUID}}, or a file below one. */
    record ByName(String name) implements LinkAddress {}

    /** The top of a stack, as WdfIoTargetOpen takes it with an existing device object. */
    record ToStack(String stack) implements LinkAddress {}

    /** The device object of one driver. */
    record ToDriver(DriverName driver) implements LinkAddress {}
}
