package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** How a device control carries its buffers: the two lowest bits of its code (CTL_CODE, devioctl.h). */
@API(status = STABLE)
public enum TransferMethod {
    BUFFERED(0),
    IN_DIRECT(1),
    OUT_DIRECT(2),
    NEITHER(3);

    private final int bits;

    TransferMethod(int bits) {
        this.bits = bits;
    }

    /** The value of the METHOD_ macro, 0 to 3. */
    public int bits() {
        return bits;
    }

    /** The method of a code's two lowest bits. */
    static TransferMethod of(int code) {
        return values()[code & 3];
    }
}
