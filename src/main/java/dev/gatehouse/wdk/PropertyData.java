package dev.gatehouse.wdk;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** How the data of a device property stand in memory, and what they say to people. */
public final class PropertyData {

    private static final String NULL = "\0";

    private PropertyData() {}

    /** A string with its terminating null, which its size counts. */
    public static byte[] string(String text) {
        return (text + NULL).getBytes(StandardCharsets.UTF_16LE);
    }

    /** Strings, each with its null, and a null more (REG_MULTI_SZ). */
    public static byte[] strings(List<String> texts) {
        return (String.join(NULL, texts) + NULL + NULL).getBytes(StandardCharsets.UTF_16LE);
    }

    /** A ULONG or an enumeration. */
    public static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** A ULONG as {@code 0x20}. */
    public static String hex(int value) {
        return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
    }

    /** What the data say: strings, the GUID, the constant's name, the number as 0x10, else the bytes. */
    public static List<String> read(DeviceProperty property, byte[] data) {
        return switch (property.kind()) {
            case STRING, GUID_STRING, MULTI_STRING -> texts(data);
            case GUID -> List.of(Guid.of(data).text());
            case NUMBER -> List.of(hex(value(data)));
            case WORD -> List.of(property.constants().nameOf(value(data)));
            case BYTES, UNSUPPORTED ->
                List.of(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(data));
        };
    }

    private static List<String> texts(byte[] data) {
        String all = new String(data, StandardCharsets.UTF_16LE);
        return Arrays.stream(all.split(NULL, -1))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static int value(byte[] data) {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
