package dev.gatehouse.matcher;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/** Bytes to expect, in order; a wildcard stands for any byte. */
@API(status = STABLE)
public final class HexPattern {

    /** The most bytes that a pattern may have. */
    public static final int MAX_BYTES = 65_536;

    static final int ANY = HexCell.ANY;

    private final int[] cells;

    HexPattern(int[] cells) {
        this.cells = cells;
    }

    /**
     * Reads a pattern such as {@code 01 02 ?? 0A}.
     *
     * <p>A byte is two hex digits, {@code ??} or {@code ..} any byte, {@code [30-39]} one of a range; {@code 00*16} is
     * 16 of them. A line may start with its offset, 4 or 8 hex digits followed by two spaces, and end in a comment
     * after {@code #} or in the text column of a dump, after {@code |}; so what {@link HexDump} prints is a pattern.
     *
     * @throws HexPatternException if the text is no such pattern, has no byte or more than {@link #MAX_BYTES}
     */
    public static HexPattern parse(String text) throws HexPatternException {
        return new HexPattern(new HexReader().read(text));
    }

    /** Returns the pattern of exactly these bytes. */
    public static HexPattern of(byte[] bytes) {
        int[] cells = new int[bytes.length];
        Arrays.setAll(cells, i -> bytes[i] & 0xFF);
        return new HexPattern(cells);
    }

    /** Returns how many bytes the pattern stands for. */
    public int size() {
        return cells.length;
    }

    /** Tells whether any byte will do at an offset. */
    public boolean isWildcard(int offset) {
        return cells[offset] == ANY;
    }

    /** Returns the bytes themselves; empty where any of them is a wildcard or a range. */
    public Optional<byte[]> bytes() {
        byte[] bytes = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            bytes[i] = (byte) cells[i];
        }
        return Arrays.stream(cells).allMatch(HexCell::isByte) ? Optional.of(bytes) : Optional.empty();
    }

    /** Tells whether these are as many bytes as the pattern's, and each fits. */
    public boolean matches(byte[] bytes) {
        return bytes.length == size() && startsWith(bytes);
    }

    /** Tells whether these are at least as many bytes as the pattern's, and the first ones fit. */
    public boolean startsWith(byte[] bytes) {
        return differences(bytes).isEmpty();
    }

    /** Returns the offsets, in order, at which a byte is missing or is another one. */
    public List<Integer> differences(byte[] bytes) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (i >= bytes.length || !fits(i, bytes[i])) {
                offsets.add(i);
            }
        }
        return offsets;
    }

    private boolean fits(int offset, byte actual) {
        return HexCell.fits(cells[offset], actual & 0xFF);
    }

    /** Returns what is expected of each byte, as patterns write it: {@code 0A}, {@code ??}, {@code [30-39]}. */
    public List<String> words() {
        return Arrays.stream(cells).mapToObj(HexCell::text).toList();
    }

    int cell(int offset) {
        return cells[offset];
    }

    /** Prints the pattern on one line: {@code 01 02 ?? 0A}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(cells.length * 3);
        Arrays.stream(cells)
                .forEach(cell -> text.append(text.isEmpty() ? "" : " ").append(HexCell.text(cell)));
        return text.toString();
    }
}
