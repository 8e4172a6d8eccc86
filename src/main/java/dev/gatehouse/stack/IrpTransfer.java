package dev.gatehouse.stack;

import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;

/** An IRP as simulated hardware sees it. */
final class IrpTransfer implements Transfer {

    private final Irp irp;
    private final StackLocation location;
    private final IoType ioType;

    IrpTransfer(Irp irp, IoType ioType) {
        this.irp = irp;
        this.location = irp.currentLocation();
        this.ioType = ioType;
    }

    @Override
    public String request() {
        return irp.name();
    }

    @Override
    public RequestType type() {
        return location.type();
    }

    @Override
    public IoControlCode code() {
        return location.code();
    }

    @Override
    public long offset() {
        return location.byteOffset();
    }

    @Override
    public byte[] input() {
        return Buffers.input(irp, ioType).bytes();
    }

    @Override
    public int room() {
        return location.outputLength();
    }

    @Override
    public int answer(byte[] bytes) {
        return Buffers.output(irp, ioType).put(0, bytes);
    }

    @Override
    public String words() {
        return location.words();
    }
}
