package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;

/** The null device object. */
final class NoDevice implements LowerDevice {

    @Override
    public String name() {
        return "no device";
    }

    @Override
    public int stackSize() {
        return 0;
    }

    @Override
    public IoType ioType() {
        return IoType.UNDEFINED;
    }

    @Override
    public Frame dispatch(Irp irp) {
        throw new IllegalStateException("impossible: " + irp + " was dispatched to no device");
    }
}
