package dev.gatehouse.iotarget;

/** Reading and writing, as wanted or as shared with others. */
public record AccessMask(boolean read, boolean write) {

    public static final AccessMask NONE = new AccessMask(false, false);
    public static final AccessMask READ_WRITE = new AccessMask(true, true);
}
