package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Transform;
import dev.gatehouse.bytes.Transformed;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;

/**
 * Bytes that get more or fewer on their way, so that they travel in memory of the driver's own
 * (WdfIoTargetFormatRequestForRead, …Write, …Ioctl, …InternalIoctl of the request that came from above).
 */
final class Reframed implements Passage {

    private final Request request;
    private final IoTarget target;
    private final Transform down;
    private final Transform up;
    private final StackLocation location;
    private final Span input;
    private final Span output;
    private MemoryRange sent = MemoryRange.NONE;
    private MemoryRange received = MemoryRange.NONE;
    private NtStatus formatted = NtStatus.SUCCESS;
    private int taken;

    /** The request's own buffers are looked up here, as a format puts others in their place. */
    Reframed(Request request, IoTarget target, IoType ownType, Transform down, Transform up) {
        this.request = request;
        this.target = target;
        this.down = down;
        this.up = up;
        this.location = request.irp().currentLocation();
        this.input = Buffers.input(request.irp(), ownType);
        this.output = Buffers.output(request.irp(), ownType);
    }

    /** Tells whether a request does not go down and come up again as long as it was. */
    static boolean isNeeded(StackLocation location, Transform down, Transform up) {
        boolean downward = location.type() != RequestType.READ && down.growth() != 0;
        return downward || (location.type() != RequestType.WRITE && up.growth() != 0);
    }

    @Override
    public Transformed down() {
        int room = output.isNull() ? 0 : output.length() - up.growth();
        if (room < 0) {
            String why = "there is no room for the " + up.growth() + " bytes that are added on the way up";
            return new Transformed(ByteString.EMPTY, NtStatus.BUFFER_TOO_SMALL, why);
        }
        Transformed made = input.isNull() ? Transform.NONE.apply(new byte[0]) : down.apply(input.bytes());
        sent = memory("what " + request + " sends down", made.bytes().length());
        sent.memory().copyFrom(made.bytes().toArray(), 0);
        received = memory("what " + request + " gets from below", room);
        return made;
    }

    private static MemoryRange memory(String name, int size) {
        return Memory.create(name, size).value().map(MemoryRange::all).orElse(MemoryRange.NONE);
    }

    @Override
    public Frame format() {
        return strand -> {
            strand.writes(request);
            formatted = target.format(request, wanted());
            strand.end(formatted);
        };
    }

    private Format wanted() {
        return switch (location.type()) {
            case READ -> Format.read(received, location.byteOffset());
            case WRITE -> Format.write(sent, location.byteOffset());
            default -> Format.control(location.type(), location.code(), sent, received);
        };
    }

    @Override
    public NtStatus formatted() {
        return formatted;
    }

    @Override
    public Transformed up(long information) {
        int length = (int) Math.min(information, received.memory().span().length());
        Span span = received.memory().span();
        Transformed made = output.isNull()
                ? Transform.NONE.apply(new byte[0])
                : up.apply(span.slice(0, length).bytes());
        taken = made.isGood() ? output.put(0, made.bytes().toArray()) : 0;
        return made;
    }

    @Override
    public long information(long fromBelow) {
        return location.type() == RequestType.WRITE ? down.behind(fromBelow, input.length()) : taken;
    }
}
