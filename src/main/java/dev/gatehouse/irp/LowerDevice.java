package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import org.apiguardian.api.API;

/** The device object that an I/O target sends to, as a WDM driver sees it. */
@Handle
public interface LowerDevice extends DeviceInformation {

    /** No device: what a target has that was never opened, or is closed. */
    LowerDevice NONE = new NoDevice();

    /** The name of the driver whose device object it is. */
    @API(status = STABLE)
    String name();

    /** How many stack locations an IRP needs that is sent here; 0 if there is no device. */
    @API(status = STABLE)
    int stackSize();

    IoType ioType();

    /** The dispatch routine; called by {@link CallDriver} only. */
    Frame dispatch(Irp irp);
}
