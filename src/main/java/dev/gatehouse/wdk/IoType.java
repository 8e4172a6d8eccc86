package dev.gatehouse.wdk;

/** How a device takes the buffers of reads and writes (WDF_DEVICE_IO_TYPE). */
public enum IoType {
    UNDEFINED,
    NEITHER,
    BUFFERED,
    DIRECT
}
