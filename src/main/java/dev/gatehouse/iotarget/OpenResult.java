package dev.gatehouse.iotarget;

import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.wdk.NtStatus;

/**
 * What came of opening a file by name.
 *
 * @param status any success, or the failure that an open returns unchanged
 * @param file the file; {@link OpenFile#NONE} on failure
 * @param device the top of the stack that the file leads to; {@link LowerDevice#NONE} where nothing is behind it
 */
public record OpenResult(NtStatus status, OpenFile file, LowerDevice device) {

    public static OpenResult failed(NtStatus status) {
        return new OpenResult(status, OpenFile.NONE, LowerDevice.NONE);
    }
}
