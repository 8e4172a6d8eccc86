package dev.gatehouse.iotarget;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** Reading and writing, as wanted or as shared with others. */
@API(status = STABLE)
public record AccessMask(boolean read, boolean write) {

    public static final AccessMask NONE = new AccessMask(false, false);
    public static final AccessMask READ_WRITE = new AccessMask(true, true);

    /** As a scenario says it. */
    public String words() {
        if (read && write) {
            return "read and write";
        }
        String one = read ? "read" : "write";
        return equals(NONE) ? "nothing" : one;
    }
}
