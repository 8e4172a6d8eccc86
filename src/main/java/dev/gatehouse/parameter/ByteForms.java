package dev.gatehouse.parameter;

import dev.gatehouse.source.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads bytes in all their forms: hexadecimal pairs, text, a fill, a count, a file. */
final class ByteForms {

    /** The most bytes that a file may ask for in one place. */
    static final int MOST_BYTES = 16 << 20;

    private static final String TEXT = "text";
    private static final String FILL = "fill";
    private static final String COUNTING = "counting from";
    private static final String FILE = "file";
    private static final String SIZE = "size";

    private static final Pattern PAIRS = Pattern.compile("(?:[0-9a-fA-F]{2}(?:\\s+[0-9a-fA-F]{2})*\\s*)?");

    private ByteForms() {}

    /** Reads {@code "01 02 0A"}. */
    static Answer<byte[]> pairs(TextValue text, String what) {
        if (text.otherwise().isPresent()) {
            return new Answer<>(Optional.empty(), Words.text(text, what).complaint());
        }
        return PAIRS.matcher(text.text()).matches()
                ? Answer.is(HexFormat.of().parseHex(text.text().replaceAll("\\s+", "")))
                : Answer.refused(Complaint.of(ProblemCode.T111, what + " is \"" + text.text() + "\"")
                        .expecting("pairs of hexadecimal digits, as \"01 02 0A\""));
    }

    /** Reads exactly one byte, as {@code "0A"}. */
    static Answer<Byte> one(TextValue text, String what) {
        Answer<byte[]> bytes = pairs(text, what);
        if (bytes.complaint().isPresent()) {
            return new Answer<>(Optional.empty(), bytes.complaint());
        }
        byte[] read = bytes.value().orElseThrow();
        return read.length == 1
                ? Answer.is(read[0])
                : Answer.refused(Complaint.of(ProblemCode.T111, what + " is \"" + text.text() + "\"")
                        .expecting("one byte, as \"0A\""));
    }

    /**
     * Reads {@code { text: … }}, {@code { fill: "00", size: 64 B }}, {@code { counting from: 0, size: … }} or {@code {
     * file: … }}.
     */
    static Optional<byte[]> form(Parameters map) {
        if (!map.hasExactlyOne(TEXT, FILL, COUNTING, FILE)) {
            map.ignoreTheRest();
            return Optional.empty();
        }
        Optional<byte[]> bytes = map.has(FILE) ? map.file(FILE) : writtenDown(map);
        map.finish();
        return bytes;
    }

    private static Optional<byte[]> writtenDown(Parameters map) {
        return map.has(TEXT)
                ? map.text(TEXT).map(text -> text.getBytes(StandardCharsets.UTF_8))
                : sized(map).flatMap(size -> map.has(FILL) ? filled(map, size) : counted(map, size));
    }

    private static Optional<Integer> sized(Parameters map) {
        map.require(SIZE);
        return map.size(SIZE)
                .filter(size -> {
                    if (size > MOST_BYTES) {
                        map.complain(
                                SIZE,
                                Complaint.of(ProblemCode.T108, "too many bytes to write down")
                                        .expecting("at most " + (MOST_BYTES >> 20) + " MiB"));
                    }
                    return size <= MOST_BYTES;
                })
                .map(Math::toIntExact);
    }

    private static Optional<byte[]> filled(Parameters map, int size) {
        return map.oneByte(FILL).map(value -> {
            byte[] bytes = new byte[size];
            Arrays.fill(bytes, value);
            return bytes;
        });
    }

    private static Optional<byte[]> counted(Parameters map, int size) {
        return map.integer(COUNTING, 0, 0xFF).map(first -> {
            byte[] bytes = new byte[size];
            for (int i = 0; i < size; i++) {
                bytes[i] = (byte) (first + i);
            }
            return bytes;
        });
    }
}
