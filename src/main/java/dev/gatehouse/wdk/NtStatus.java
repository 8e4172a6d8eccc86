package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * An NTSTATUS: 32 bits, of which the upper two are the severity.
 *
 * <p>Models the type of ntdef.h; names and values are those of ntstatus.h and wdfstatus.h.
 *
 * @param value all 32 bits
 */
@API(status = STABLE)
public record NtStatus(int value) {

    public static final NtStatus SUCCESS = new NtStatus(0x00000000);
    public static final NtStatus TIMEOUT = new NtStatus(0x00000102);
    public static final NtStatus PENDING = new NtStatus(0x00000103);
    public static final NtStatus BUFFER_OVERFLOW = new NtStatus(0x80000005);
    public static final NtStatus DEVICE_BUSY = new NtStatus(0x80000011);
    public static final NtStatus UNSUCCESSFUL = new NtStatus(0xC0000001);
    public static final NtStatus INFO_LENGTH_MISMATCH = new NtStatus(0xC0000004);
    public static final NtStatus ACCESS_VIOLATION = new NtStatus(0xC0000005);
    public static final NtStatus NOT_IMPLEMENTED = new NtStatus(0xC0000002);
    public static final NtStatus NO_MORE_ENTRIES = new NtStatus(0x8000001A);
    public static final NtStatus INVALID_PARAMETER = new NtStatus(0xC000000D);
    public static final NtStatus NO_SUCH_DEVICE = new NtStatus(0xC000000E);
    public static final NtStatus INVALID_DEVICE_REQUEST = new NtStatus(0xC0000010);
    public static final NtStatus END_OF_FILE = new NtStatus(0xC0000011);
    public static final NtStatus ACCESS_DENIED = new NtStatus(0xC0000022);
    public static final NtStatus BUFFER_TOO_SMALL = new NtStatus(0xC0000023);
    public static final NtStatus PARITY_ERROR = new NtStatus(0xC000002B);
    public static final NtStatus NOT_FOUND = new NtStatus(0xC0000225);
    public static final NtStatus OBJECT_NAME_NOT_FOUND = new NtStatus(0xC0000034);
    public static final NtStatus OBJECT_PATH_SYNTAX_BAD = new NtStatus(0xC000003B);
    public static final NtStatus DATA_OVERRUN = new NtStatus(0xC000003C);
    public static final NtStatus DATA_ERROR = new NtStatus(0xC000003E);
    public static final NtStatus CRC_ERROR = new NtStatus(0xC000003F);
    public static final NtStatus SHARING_VIOLATION = new NtStatus(0xC0000043);
    public static final NtStatus DELETE_PENDING = new NtStatus(0xC0000056);
    public static final NtStatus INTEGER_OVERFLOW = new NtStatus(0xC0000095);
    public static final NtStatus INSUFFICIENT_RESOURCES = new NtStatus(0xC000009A);
    public static final NtStatus DEVICE_DATA_ERROR = new NtStatus(0xC000009C);
    public static final NtStatus DEVICE_NOT_CONNECTED = new NtStatus(0xC000009D);
    public static final NtStatus MEDIA_WRITE_PROTECTED = new NtStatus(0xC00000A2);
    public static final NtStatus DEVICE_NOT_READY = new NtStatus(0xC00000A3);
    public static final NtStatus IO_TIMEOUT = new NtStatus(0xC00000B5);
    public static final NtStatus NOT_SUPPORTED = new NtStatus(0xC00000BB);
    public static final NtStatus REQUEST_NOT_ACCEPTED = new NtStatus(0xC00000D0);
    public static final NtStatus INTERNAL_ERROR = new NtStatus(0xC00000E5);
    public static final NtStatus INVALID_PARAMETER_2 = new NtStatus(0xC00000F0);
    public static final NtStatus INVALID_USER_BUFFER = new NtStatus(0xC00000E8);
    public static final NtStatus CANCELLED = new NtStatus(0xC0000120);
    public static final NtStatus INVALID_DEVICE_STATE = new NtStatus(0xC0000184);
    public static final NtStatus IO_DEVICE_ERROR = new NtStatus(0xC0000185);
    public static final NtStatus INVALID_BUFFER_SIZE = new NtStatus(0xC0000206);
    public static final NtStatus DEVICE_REMOVED = new NtStatus(0xC00002B6);
    public static final NtStatus WDF_PAUSED = new NtStatus(0xC0200203);
    public static final NtStatus WDF_BUSY = new NtStatus(0xC0200204);
    public static final NtStatus WDF_DEVICE_REMOVED_NOT_SENT = new NtStatus(0xC0200206);
    public static final NtStatus WDF_REQUEST_INVALID_STATE = new NtStatus(0xC0200208);
    public static final NtStatus WDF_NO_CALLBACK = new NtStatus(0xC020020B);
    public static final NtStatus WDF_OBJECT_ATTRIBUTES_INVALID = new NtStatus(0xC0200209);
    public static final NtStatus WDF_SYNCHRONIZATION_SCOPE_INVALID = new NtStatus(0xC0200210);
    public static final NtStatus WDF_EXECUTION_LEVEL_INVALID = new NtStatus(0xC0200211);
    public static final NtStatus WDF_PARENT_NOT_SPECIFIED = new NtStatus(0xC0200212);

    /** Tells whether this is a success or informational status: the macro {@code NT_SUCCESS}. */
    public boolean isSuccess() {
        return value >= 0;
    }

    /** The facility, bits 16 to 27; 0x20 is the framework's own. */
    public int facility() {
        return (value >>> 16) & 0xFFF;
    }

    /** The name, as {@code STATUS_CANCELLED}, or the value as {@code 0xC0000120} where it has none here. */
    public String text() {
        String name = NtStatusNames.nameOf(value);
        return name == null ? hex() : name;
    }

    /** The value as eight upper-case hexadecimal digits after {@code 0x}. */
    public String hex() {
        return String.format(Locale.ROOT, "0x%08X", value);
    }

    /** Finds a status by its exact name or by its value written {@code 0xC0000120}; empty if it is neither. */
    public static Optional<NtStatus> parse(String text) {
        Integer named = NtStatusNames.valueOf(text);
        if (named != null) {
            return Optional.of(new NtStatus(named));
        }
        return text.matches("0[xX][0-9a-fA-F]{1,8}")
                ? Optional.of(new NtStatus(Integer.parseUnsignedInt(text.substring(2), 16)))
                : Optional.empty();
    }

    /** All names that {@link #parse} knows, in the order of their values. */
    public static List<String> names() {
        return NtStatusNames.all();
    }

    @Override
    public String toString() {
        return text();
    }

    // Written out: what the compiler makes of a record is put together at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof NtStatus that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }
}
