package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What a request asks for (WDF_REQUEST_TYPE, whose values are the IRP major codes). */
@API(status = STABLE)
public enum RequestType {
    CREATE(0x00, "create"),
    CLOSE(0x02, "close"),
    READ(0x03, "read"),
    WRITE(0x04, "write"),
    DEVICE_CONTROL(0x0E, "device control"),
    INTERNAL_DEVICE_CONTROL(0x0F, "internal device control"),
    CLEANUP(0x12, "cleanup"),
    OTHER(0x1C, "other"),
    NO_FORMAT(0xFF, "no format");

    private final int majorCode;
    private final String words;

    RequestType(int majorCode, String words) {
        this.majorCode = majorCode;
        this.words = words;
    }

    /** The IRP major function code, 0 to 0xFF. */
    public int majorCode() {
        return majorCode;
    }

    /** The type as a person says it: "internal device control". */
    public String words() {
        return words;
    }

    /** Tells whether the framework's I/O package deals with it: reads, writes and controls. */
    public boolean isIo() {
        return this == READ || this == WRITE || isControl();
    }

    /** Tells whether it carries an I/O control code, from above or from another driver. */
    public boolean isControl() {
        return this == DEVICE_CONTROL || this == INTERNAL_DEVICE_CONTROL;
    }

    /** The callback of a queue that gets requests of this type where the driver has one for it. */
    public String queueCallback() {
        return switch (this) {
            case READ -> "EvtIoRead";
            case WRITE -> "EvtIoWrite";
            case DEVICE_CONTROL -> "EvtIoDeviceControl";
            default -> "EvtIoInternalDeviceControl";
        };
    }
}
