package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A file object: one open of a device.
 *
 * @param number counted over the opens of a world's scenario lane that made it, from 1; 0 is no file object
 * @param name the name it was opened by
 */
@API(status = STABLE)
public record FileObject(int number, String name) {

    public static final FileObject NONE = new FileObject(0, "");

    /** Tells whether there is none: the request came with no file. */
    public boolean isNone() {
        return number == 0;
    }
}
