package dev.gatehouse.iotarget;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.LowerDevice;
import org.apiguardian.api.API;

/** What to open a remote target on (WDF_IO_TARGET_OPEN_PARAMS). */
@API(status = STABLE)
public sealed interface OpenParams {

    /**
     * By the name of a symbolic link, a device interface or a file below one.
     *
     * @param access what the driver wants to do, and {@code share} what it lets others do
     */
    record ByName(String name, AccessMask access, AccessMask share, TargetCallbacks callbacks) implements OpenParams {}

    /** A device that the driver knows, with the file object it has for it, or {@link OpenFile#NONE}. */
    record ExistingDevice(LowerDevice device, OpenFile file, TargetCallbacks callbacks) implements OpenParams {}

    /** Whatever the last open by name was. */
    record Reopen() implements OpenParams {}
}
