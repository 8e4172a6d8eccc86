package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A GUID in its registry form, in capitals: {@code {781EF630-72B2-11D2-B852-00C04FAD5171}}.
 *
 * @param text 38 characters with the braces
 */
@API(status = STABLE)
public record Guid(String text) {

    /** The form of a GUID in a user's file, with braces. */
    public static final String FORM = "\\{\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\}";

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final int SIZE = 16;

    /** Reads the registry form; empty for any other text. */
    public static Optional<Guid> parse(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(new Guid(text.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /** Reads the 16 bytes of the structure GUID. */
    static Guid of(byte[] bytes) {
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        String front = String.format("{%08X-%04X-%04X-", little.getInt(), little.getShort(), little.getShort());
        StringBuilder text = new StringBuilder(front);
        for (int i = 8; i < SIZE; i++) {
            text.append(String.format(i == 10 ? "-%02X" : "%02X", bytes[i]));
        }
        return new Guid(text.append('}').toString());
    }

    /** The structure GUID in memory: three little-endian numbers, then eight bytes as they are read. */
    public byte[] bytes() {
        String[] parts = text.substring(1, text.length() - 1).split("-", -1);
        ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(Integer.parseUnsignedInt(parts[0], 16));
        bytes.putShort((short) Integer.parseInt(parts[1], 16));
        bytes.putShort((short) Integer.parseInt(parts[2], 16));
        String tail = parts[3] + parts[4];
        for (int i = 0; i < tail.length(); i += 2) {
            bytes.put((byte) Integer.parseInt(tail.substring(i, i + 2), 16));
        }
        return bytes.array();
    }

    @Override
    public String toString() {
        return text;
    }
}
