package dev.gatehouse.steps.words;

import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.Part;
import io.cucumber.datatable.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a request is formatted with, field by field: memory, WDFMEMORY_OFFSET, device offset, control code. */
public final class FormatTable {

    private static final String CODE = "Code";
    private static final String DEVICE_OFFSET = "DeviceOffset";
    private static final List<String> OF_A_PART = List.of("", " BufferOffset", " BufferLength");
    private static final Pattern ROOM =
            Pattern.compile("(" + Phrases.NUMBER + ") bytes?(?: filled with ([0-9A-Fa-f]{2}))?");

    private final Fields fields;

    private FormatTable(Fields fields) {
        this.fields = fields;
    }

    public static Transferred read(RequestType type, DataTable table) {
        return new FormatTable(Fields.of(table, known(type))).transferred(type);
    }

    /** The fields that a type has. */
    private static String[] known(RequestType type) {
        Stream<String> parts =
                sides(type).stream().flatMap(side -> OF_A_PART.stream().map(side::concat));
        return Stream.concat(Stream.of(isTransfer(type) ? DEVICE_OFFSET : CODE), parts)
                .toArray(String[]::new);
    }

    private static List<String> sides(RequestType type) {
        return switch (type) {
            case READ -> List.of("Output");
            case WRITE -> List.of("Input");
            case OTHER -> List.of("Argument1", "Argument2", "Argument4");
            default -> List.of("Input", "Output");
        };
    }

    private static boolean isTransfer(RequestType type) {
        return type == RequestType.READ || type == RequestType.WRITE;
    }

    private Transferred transferred(RequestType type) {
        boolean raw = type == RequestType.OTHER;
        return new Transferred(
                type,
                isTransfer(type) ? "" : code(),
                part(raw ? "Argument1" : "Input"),
                part(raw ? "Argument2" : "Output"),
                part("Argument4"),
                number(DEVICE_OFFSET));
    }

    private String code() {
        return fields.get(CODE)
                .orElseThrow(() -> new WrongInput("this table has no Code: name a control code, or write its number"));
    }

    private Part part(String side) {
        long offset = number(side + OF_A_PART.get(1));
        long length = number(side + OF_A_PART.get(2));
        if (fields.get(side).isEmpty() && (offset != 0 || length != 0)) {
            throw new WrongInput("\"" + side + " BufferOffset\" and \"" + side
                    + " BufferLength\" are of a memory: say \"" + side + "\" too");
        }
        return fields.get(side)
                .map(text -> Part.of(memory(side, text), offset, length))
                .orElse(Part.NONE);
    }

    private long number(String field) {
        return fields.get(field).map(text -> number(field, text)).orElse(0L);
    }

    private static long number(String field, String text) {
        if (!text.matches(Phrases.NUMBER)) {
            throw new WrongInput(field + " cannot be \"" + text + "\": write a number of bytes, as 16 or 0x10");
        }
        return Numbers.read(field, text, Long.MAX_VALUE);
    }

    private static byte[] memory(String side, String text) {
        Matcher room = ROOM.matcher(text);
        if (room.matches()) {
            byte[] bytes = new byte[(int) Numbers.read("a count of bytes", room.group(1), Numbers.MOST_BYTES)];
            Arrays.fill(bytes, room.group(2) == null ? 0 : (byte) Integer.parseInt(room.group(2), 16));
            return bytes;
        }
        if (!text.matches("[0-9A-Fa-f ]+")) {
            throw new WrongInput(side + " cannot be \"" + text
                    + "\": write bytes as 01 02 0A, or 8 bytes, or 8 bytes filled with EE");
        }
        return Numbers.bytes(text);
    }
}
