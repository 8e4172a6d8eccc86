package dev.gatehouse.memory;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * A buffer address with a length: a range of some memory, shared by all who hold a span of it.
 *
 * <p>Stands for a pointer, an MDL or a system buffer; {@link #NONE} is the null pointer.
 */
@API(status = STABLE)
public final class Span {

    /** Told whenever somebody reads or writes bytes through a span. */
    @FunctionalInterface
    @API(status = INTERNAL)
    public interface Access {

        /** Nobody is told. */
        Access UNWATCHED = () -> {};

        /** Bytes were read or written. */
        void touched();
    }

    /** No buffer: a null address of length 0. */
    public static final Span NONE = new Span(new byte[0], 0, 0, Access.UNWATCHED);

    private final byte[] memory;
    private final int start;
    private final int length;
    private final Access access;

    private Span(byte[] memory, int start, int length, Access access) {
        this.memory = memory;
        this.start = start;
        this.length = length;
        this.access = access;
    }

    /** All of an array, without copying it. */
    public static Span over(byte[] memory) {
        return new Span(memory, 0, memory.length, Access.UNWATCHED);
    }

    /** Fresh memory of zeros; {@link #NONE} where the length is 0. */
    public static Span allocate(int length) {
        return length == 0 ? NONE : over(new byte[length]);
    }

    /** The same bytes, of which each access through the new span, or a part of it, is told; the null pointer stays. */
    @API(status = INTERNAL)
    public Span watched(Access watcher) {
        return isNull() ? this : new Span(memory, start, length, watcher);
    }

    /** The same bytes for one who only looks at them, of whom nobody is told. */
    @API(status = INTERNAL)
    public Span unwatched() {
        return watched(Access.UNWATCHED);
    }

    /** Tells whether this is a null pointer. */
    public boolean isNull() {
        return this == NONE;
    }

    /** How many bytes it has. */
    public int length() {
        return length;
    }

    /** A part of this span. */
    public Span slice(int offset, int size) {
        if (offset < 0 || size < 0 || offset + size > length) {
            throw new IndexOutOfBoundsException(offset + " + " + size + " of " + length);
        }
        return new Span(memory, start + offset, size, access);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        access.touched();
        return Arrays.copyOfRange(memory, start, start + length);
    }

    /** Writes as many of the bytes as fit from an offset on, and returns how many that were. */
    public int put(int offset, byte[] bytes) {
        access.touched();
        int size = Math.max(0, Math.min(bytes.length, length - offset));
        System.arraycopy(bytes, 0, memory, start + offset, size);
        return size;
    }

    /** Copies the first bytes of this span to the start of another; ranges may overlap. */
    public void copyTo(Span target, int size) {
        access.touched();
        target.access.touched();
        System.arraycopy(memory, start, target.memory, target.start, size);
    }
}
