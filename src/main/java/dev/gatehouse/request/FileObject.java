package dev.gatehouse.request;

/**
 * A file object: one open of a device.
 *
 * @param number counted over the opens of a world's scenario lane that made it, from 1; 0 is no file object
 * @param name the name it was opened by
 */
public record FileObject(int number, String name) {

    public static final FileObject NONE = new FileObject(0, "");

    public boolean isNone() {
        return number == 0;
    }
}
