package dev.gatehouse.steps.words;

import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.Ticks;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Numbers, durations and bytes as steps write them, each within a limit. */
final class Numbers {

    /** The most bytes that one request can carry, as many as the largest device has. */
    static final long MOST_BYTES = 16L << 20;

    /** The longest duration, in ticks: a year. */
    static final long LONGEST = 365L * 24 * 3_600 * Ticks.PER_SECOND;

    private static final long LARGEST_CODE = 0xFFFF_FFFFL;
    private static final int RADIX_OF_HEX = 16;
    private static final long NANOSECONDS = 100;
    private static final Map<String, Long> UNITS = Map.of(
            "us", Ticks.PER_MICROSECOND,
            "ms", Ticks.PER_MILLISECOND,
            "s", Ticks.PER_SECOND,
            "min", 60 * Ticks.PER_SECOND,
            "h", 3_600 * Ticks.PER_SECOND);

    private static final long SECONDS_FROM_1601_TO_1970 = 11_644_473_600L;

    private Numbers() {}

    /** Reads {@code 2020-01-01T00:00:01.5Z} as ticks since 1601-01-01. */
    static long systemTime(String text) {
        try {
            Instant moment = Instant.parse(text);
            long seconds = moment.getEpochSecond() + SECONDS_FROM_1601_TO_1970;
            return seconds * Ticks.PER_SECOND + moment.getNano() / NANOSECONDS;
        } catch (DateTimeParseException wrong) {
            throw new WrongInput("there is no system time " + text + ": write it as 2020-01-01T00:00:01Z");
        }
    }

    /** Reads {@code 16} or {@code 0x10}; {@code what} names it in a complaint, as "a count of bytes". */
    static long read(String what, String text, long most) {
        BigInteger number = number(text);
        if (number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new WrongInput(text + " is too much for " + what + ": at most " + most);
        }
        return number.longValue();
    }

    /** Reads a number of 64 bits without a sign. */
    static long unsigned(String what, String text) {
        BigInteger number = number(text);
        if (number.bitLength() > Long.SIZE) {
            throw new WrongInput(text + " is too much for " + what + ": at most " + Long.toUnsignedString(-1));
        }
        return number.longValue();
    }

    private static BigInteger number(String text) {
        return text.startsWith("0x") ? new BigInteger(text.substring(2), RADIX_OF_HEX) : new BigInteger(text);
    }

    /** Reads {@code 2 ms} as ticks of 100 ns. */
    static long ticks(String words) {
        String[] parts = words.split(" ", 2);
        if (parts[1].equals("ns")) {
            return ofNanoseconds(read("a duration in ns", parts[0], LONGEST * NANOSECONDS));
        }
        long unit = UNITS.get(parts[1]);
        return unit * read("a duration in " + parts[1], parts[0], LONGEST / unit);
    }

    private static long ofNanoseconds(long count) {
        if (count % NANOSECONDS != 0) {
            throw new WrongInput(count + " ns cannot be kept: the framework counts time in units of 100 ns");
        }
        return count / NANOSECONDS;
    }

    /** Reads the name of a control code that a topology declares, or a number. */
    static IoControlCode code(String text, Topology topology) {
        if (text.matches("0x[0-9A-Fa-f]+")) {
            return new IoControlCode((int) read("an I/O control code", text, LARGEST_CODE));
        }
        return Optional.ofNullable(topology.ioctls().get(text))
                .orElseThrow(() -> new WrongInput("no I/O control code \"" + text + "\" in " + topology.file()
                        + ": declare it under `ioctls:`, or write its number as 0x000B0000"));
    }

    /** Reads pairs of hexadecimal digits, with or without blanks between them. */
    static byte[] bytes(String hex) {
        String digits = hex.replace(" ", "");
        if (digits.length() % 2 != 0) {
            throw new WrongInput("\"" + hex + "\" ends in half a byte: write two hex digits for each, as \"01 02 0A\"");
        }
        return HexFormat.of().parseHex(digits);
    }
}
