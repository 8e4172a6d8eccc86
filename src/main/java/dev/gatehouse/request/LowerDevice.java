package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;

/** The device object that an I/O target sends to, as a WDM driver sees it. */
public interface LowerDevice extends DeviceInformation {

    /** No device: what a target has that was never opened, or is closed. */
    LowerDevice NONE = new NoDevice();

    String name();

    /** How many stack locations an IRP needs that is sent here; 0 if there is no device. */
    int stackSize();

    IoType ioType();

    /** The dispatch routine; called by {@link CallDriver} only. */
    Frame dispatch(Irp irp);
}
