package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * An I/O control code, composed as the macro CTL_CODE of devioctl.h composes it.
 *
 * @param value all 32 bits: device type 31..16, access 15..14, function 13..2, method 1..0
 */
@API(status = STABLE)
public record IoControlCode(int value) {

    /** Composes a code; device type 0..0xFFFF, function 0..0xFFF, access 0..3 (1 read, 2 write). */
    public static IoControlCode of(int deviceType, int function, TransferMethod method, int access) {
        return new IoControlCode(deviceType << 16 | (access & 3) << 14 | (function & 0xFFF) << 2 | method.bits());
    }

    /** How buffers are handed over (the METHOD_ part, bits 0 and 1). */
    public TransferMethod method() {
        return TransferMethod.of(value);
    }

    /** The device type (bits 16 to 31). */
    public int deviceType() {
        return value >>> 16;
    }

    /** The function (bits 2 to 13). */
    public int function() {
        return (value >>> 2) & 0xFFF;
    }

    /** The access that the caller needs (FILE_ANY_ACCESS and so on, bits 14 and 15). */
    public int access() {
        return (value >>> 14) & 3;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "0x%08X", value);
    }
}
