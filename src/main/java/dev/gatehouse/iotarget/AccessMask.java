package dev.gatehouse.iotarget;

/** Reading and writing, as wanted or as shared with others. */
public record AccessMask(boolean read, boolean write) {

    public static final AccessMask NONE = new AccessMask(false, false);
    public static final AccessMask READ_WRITE = new AccessMask(true, true);

    /** Tells whether all of this is granted by another mask. */
    public boolean isWithin(AccessMask granted) {
        return (!read || granted.read) && (!write || granted.write);
    }
}
