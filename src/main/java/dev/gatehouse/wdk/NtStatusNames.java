package dev.gatehouse.wdk;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of statuses, as ntstatus.h and wdfstatus.h spell them. */
final class NtStatusNames {

    private static final Map<String, Integer> BY_NAME = byName();
    private static final Map<Integer, String> BY_VALUE = byValue();

    private NtStatusNames() {}

    static String nameOf(int value) {
        return BY_VALUE.get(value);
    }

    static Integer valueOf(String name) {
        return BY_NAME.get(name);
    }

    static List<String> all() {
        return List.copyOf(BY_NAME.keySet());
    }

    private static Map<Integer, String> byValue() {
        Map<Integer, String> names = new HashMap<>();
        BY_NAME.forEach((name, value) -> names.put(value, name));
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Integer> byName() {
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put("STATUS_SUCCESS", 0x00000000);
        values.put("STATUS_TIMEOUT", 0x00000102);
        values.put("STATUS_PENDING", 0x00000103);
        values.put("STATUS_WDF_QUEUED", 0x40200000);
        values.put("STATUS_WDF_POSTED", 0x40200002);
        values.put("STATUS_BUFFER_OVERFLOW", 0x80000005);
        values.put("STATUS_DEVICE_PAPER_EMPTY", 0x8000000E);
        values.put("STATUS_DEVICE_OFF_LINE", 0x80000010);
        values.put("STATUS_DEVICE_BUSY", 0x80000011);
        values.put("STATUS_NO_MORE_ENTRIES", 0x8000001A);
        values.put("STATUS_UNSUCCESSFUL", 0xC0000001);
        values.put("STATUS_NOT_IMPLEMENTED", 0xC0000002);
        values.put("STATUS_INFO_LENGTH_MISMATCH", 0xC0000004);
        values.put("STATUS_ACCESS_VIOLATION", 0xC0000005);
        values.put("STATUS_INVALID_HANDLE", 0xC0000008);
        values.put("STATUS_INVALID_PARAMETER", 0xC000000D);
        values.put("STATUS_NO_SUCH_DEVICE", 0xC000000E);
        values.put("STATUS_NO_SUCH_FILE", 0xC000000F);
        values.put("STATUS_INVALID_DEVICE_REQUEST", 0xC0000010);
        values.put("STATUS_END_OF_FILE", 0xC0000011);
        values.put("STATUS_NO_MEDIA_IN_DEVICE", 0xC0000013);
        values.put("STATUS_MORE_PROCESSING_REQUIRED", 0xC0000016);
        values.put("STATUS_NO_MEMORY", 0xC0000017);
        values.put("STATUS_ACCESS_DENIED", 0xC0000022);
        values.put("STATUS_BUFFER_TOO_SMALL", 0xC0000023);
        values.put("STATUS_OBJECT_TYPE_MISMATCH", 0xC0000024);
        values.put("STATUS_PARITY_ERROR", 0xC000002B);
        values.put("STATUS_OBJECT_NAME_INVALID", 0xC0000033);
        values.put("STATUS_OBJECT_NAME_NOT_FOUND", 0xC0000034);
        values.put("STATUS_OBJECT_NAME_COLLISION", 0xC0000035);
        values.put("STATUS_OBJECT_PATH_NOT_FOUND", 0xC000003A);
        values.put("STATUS_OBJECT_PATH_SYNTAX_BAD", 0xC000003B);
        values.put("STATUS_DATA_OVERRUN", 0xC000003C);
        values.put("STATUS_DATA_ERROR", 0xC000003E);
        values.put("STATUS_CRC_ERROR", 0xC000003F);
        values.put("STATUS_SHARING_VIOLATION", 0xC0000043);
        values.put("STATUS_DELETE_PENDING", 0xC0000056);
        values.put("STATUS_PRIVILEGE_NOT_HELD", 0xC0000061);
        values.put("STATUS_INTEGER_OVERFLOW", 0xC0000095);
        values.put("STATUS_INSUFFICIENT_RESOURCES", 0xC000009A);
        values.put("STATUS_DEVICE_DATA_ERROR", 0xC000009C);
        values.put("STATUS_DEVICE_NOT_CONNECTED", 0xC000009D);
        values.put("STATUS_DEVICE_POWER_FAILURE", 0xC000009E);
        values.put("STATUS_MEDIA_WRITE_PROTECTED", 0xC00000A2);
        values.put("STATUS_DEVICE_NOT_READY", 0xC00000A3);
        values.put("STATUS_IO_TIMEOUT", 0xC00000B5);
        values.put("STATUS_FILE_IS_A_DIRECTORY", 0xC00000BA);
        values.put("STATUS_NOT_SUPPORTED", 0xC00000BB);
        values.put("STATUS_DEVICE_DOES_NOT_EXIST", 0xC00000C0);
        values.put("STATUS_REQUEST_NOT_ACCEPTED", 0xC00000D0);
        values.put("STATUS_INTERNAL_ERROR", 0xC00000E5);
        values.put("STATUS_INVALID_USER_BUFFER", 0xC00000E8);
        values.put("STATUS_INVALID_PARAMETER_2", 0xC00000F0);
        values.put("STATUS_CANCELLED", 0xC0000120);
        values.put("STATUS_FILE_CLOSED", 0xC0000128);
        values.put("STATUS_INVALID_DEVICE_STATE", 0xC0000184);
        values.put("STATUS_IO_DEVICE_ERROR", 0xC0000185);
        values.put("STATUS_DEVICE_PROTOCOL_ERROR", 0xC0000186);
        values.put("STATUS_INVALID_BUFFER_SIZE", 0xC0000206);
        values.put("STATUS_NOT_FOUND", 0xC0000225);
        values.put("STATUS_REQUEST_ABORTED", 0xC0000240);
        values.put("STATUS_DEVICE_REMOVED", 0xC00002B6);
        values.put("STATUS_WDF_NO_PACKAGE", 0xC0200200);
        values.put("STATUS_WDF_INTERNAL_ERROR", 0xC0200201);
        values.put("STATUS_WDF_PAUSED", 0xC0200203);
        values.put("STATUS_WDF_BUSY", 0xC0200204);
        values.put("STATUS_WDF_IO_TIMEOUT_NOT_SENT", 0xC0200205);
        values.put("STATUS_WDF_DEVICE_REMOVED_NOT_SENT", 0xC0200206);
        values.put("STATUS_WDF_REQUEST_ALREADY_PENDING", 0xC0200207);
        values.put("STATUS_WDF_REQUEST_INVALID_STATE", 0xC0200208);
        values.put("STATUS_WDF_OBJECT_ATTRIBUTES_INVALID", 0xC0200209);
        values.put("STATUS_WDF_TOO_FRAGMENTED", 0xC020020A);
        values.put("STATUS_WDF_NO_CALLBACK", 0xC020020B);
        values.put("STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL", 0xC020020C);
        values.put("STATUS_WDF_PARENT_ALREADY_ASSIGNED", 0xC020020D);
        values.put("STATUS_WDF_PARENT_IS_SELF", 0xC020020E);
        values.put("STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED", 0xC020020F);
        values.put("STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID", 0xC0200210);
        values.put("STATUS_WDF_EXECUTION_LEVEL_INVALID", 0xC0200211);
        values.put("STATUS_WDF_PARENT_NOT_SPECIFIED", 0xC0200212);
        values.put("STATUS_WDF_TOO_MANY_TRANSFERS", 0xC0200213);
        values.put("STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS", 0xC0200214);
        return Collections.unmodifiableMap(values);
    }
}
