package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** How a device takes the buffers of reads and writes (WDF_DEVICE_IO_TYPE). */
@API(status = STABLE)
public enum IoType {
    UNDEFINED,
    NEITHER,
    BUFFERED,
    DIRECT
}
