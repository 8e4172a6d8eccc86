package dev.gatehouse.matcher;

import static org.apiguardian.api.API.Status.STABLE;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A typed value at an offset in a buffer.
 *
 * @param offset where it begins, in bytes
 * @param type {@code u8}, {@code i16le}, {@code u32be}, up to 64 bits; {@code text} in UTF-8, {@code utf16}, little
 *     endian, or {@code bytes} in hex
 * @param value {@code 16}, {@code -2}, {@code 0x10}, or the text, or the bytes
 */
@API(status = STABLE)
public record BufferField(int offset, String type, String value) {

    private static final Pattern NUMBER = Pattern.compile("([ui])(8|16|32|64)(le|be)?");
    private static final Pattern DIGITS = Pattern.compile("-?\\d+|0x[0-9A-Fa-f]+");
    private static final int BITS = 8;

    /**
     * Checks the type and that the value fits it.
     *
     * @throws IllegalArgumentException if there is no such type, or the value does not fit; the message says which
     */
    public BufferField {
        if (offset < 0) {
            throw new IllegalArgumentException("offset " + offset + " is below 0");
        }
        encode(type, value);
    }

    /** The bytes that the value is stored as. */
    public byte[] bytes() {
        return encode(type, value);
    }

    /** The value that stands in a buffer at this field's offset, as the type writes it. */
    public String in(byte[] buffer) {
        int size = bytes().length;
        if (offset + size > buffer.length) {
            return "not there: the buffer ends at " + buffer.length;
        }
        byte[] found = Arrays.copyOfRange(buffer, offset, offset + size);
        Matcher number = NUMBER.matcher(type);
        return number.matches()
                ? read(number, found)
                : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(found);
    }

    private String read(Matcher number, byte[] found) {
        byte[] big = "be".equals(number.group(3)) ? found : reversed(found);
        BigInteger read = number.group(1).equals("u") ? new BigInteger(1, big) : new BigInteger(big);
        return value.startsWith("0x") ? String.format("0x%X", new BigInteger(1, big)) : read.toString();
    }

    private static byte[] encode(String type, String value) {
        Matcher number = NUMBER.matcher(type);
        if (number.matches()) {
            return encode(number, value);
        }
        return switch (type) {
            case "text" -> value.getBytes(StandardCharsets.UTF_8);
            case "utf16" -> value.getBytes(StandardCharsets.UTF_16LE);
            case "bytes" -> HexFormat.of().parseHex(value.replace(" ", ""));
            default ->
                throw new IllegalArgumentException("no field has the type \"" + type
                        + "\": there is u8, i8, u16le, u16be and so on up to 64 bits, text, utf16 and bytes");
        };
    }

    private static byte[] encode(Matcher type, String value) {
        int bits = Integer.parseInt(type.group(2));
        if (bits > BITS && type.group(3) == null) {
            throw new IllegalArgumentException("\"" + type.group() + "\" has no byte order: write " + type.group()
                    + "le or " + type.group() + "be");
        }
        BigInteger number = number(type.group(), value);
        boolean signed = type.group(1).equals("i") && !value.startsWith("0x");
        boolean fits = signed ? number.bitLength() < bits : number.signum() >= 0 && number.bitLength() <= bits;
        if (!fits) {
            throw new IllegalArgumentException(value + " does not fit into " + type.group());
        }
        byte[] big = new byte[bits / BITS];
        for (int i = 0; i < big.length; i++) {
            big[big.length - 1 - i] = number.shiftRight(i * BITS).byteValue();
        }
        return "be".equals(type.group(3)) ? big : reversed(big);
    }

    private static BigInteger number(String type, String value) {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no " + type + ": write 16, or 0x10");
        }
        return value.startsWith("0x") ? new BigInteger(value.substring(2), 16) : new BigInteger(value);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    @Override
    public String toString() {
        return type + " at " + offset + " is " + value;
    }
}
