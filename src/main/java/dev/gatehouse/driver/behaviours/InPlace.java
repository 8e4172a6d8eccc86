package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Transform;
import dev.gatehouse.bytes.Transformed;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.UsingCurrentType;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;

/** Bytes that are changed where they are, as many as before (WdfRequestFormatRequestUsingCurrentType). */
final class InPlace implements Passage {

    private static final Transformed UNCHANGED = new Transformed(ByteString.EMPTY, NtStatus.SUCCESS, "");

    private final DriverContext driver;
    private final Request request;
    private final IoType ownType;
    private final Transform down;
    private final Transform up;
    private boolean changed;

    InPlace(DriverContext driver, Request request, IoType ownType, Transform down, Transform up) {
        this.driver = driver;
        this.request = request;
        this.ownType = ownType;
        this.down = down;
        this.up = up;
    }

    /** Changes the bytes once, however often they are sent. */
    @Override
    public Transformed down() {
        if (changed) {
            return UNCHANGED;
        }
        changed = true;
        return apply(down, Buffers.input(request.irp(), ownType), Long.MAX_VALUE);
    }

    @Override
    public Frame format() {
        return new UsingCurrentType(driver.journal(), request);
    }

    @Override
    public NtStatus formatted() {
        return NtStatus.SUCCESS;
    }

    @Override
    public Transformed up(long information) {
        return apply(up, Buffers.output(request.irp(), ownType), information);
    }

    @Override
    public long information(long fromBelow) {
        return fromBelow;
    }

    /** Changes the first bytes of a buffer; bytes that are not as they should be stay. */
    static Transformed apply(Transform transform, Span span, long count) {
        int length = (int) Math.min(count, span.length());
        if (transform.isNone() || span.isNull()) {
            return UNCHANGED;
        }
        Transformed made = transform.apply(span.slice(0, length).bytes());
        if (made.isGood()) {
            span.put(0, made.bytes().toArray());
        }
        return made;
    }
}
