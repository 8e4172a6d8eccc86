package dev.gatehouse.iotarget;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.FileObject;

/**
 * The file that a target has open.
 *
 * @param object the file object; none where a target was opened from a device without one
 * @param handle the number of the kernel handle, 0 where the target was opened from an existing device
 */
@Handle
public record OpenFile(FileObject object, int handle) {

    public static final OpenFile NONE = new OpenFile(FileObject.NONE, 0);

    public boolean isNone() {
        return object.isNone();
    }

    public boolean hasHandle() {
        return handle != 0;
    }
}
