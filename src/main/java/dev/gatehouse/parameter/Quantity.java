package dev.gatehouse.parameter;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with units: sizes in bytes, durations in nanoseconds that become ticks of 100. */
final class Quantity {

    static final long LARGEST_SIZE = 1L << 30;

    private static final long NANOSECONDS_PER_TICK = 100;
    private static final long LONGEST_DURATION_HOURS = 1_000_000;

    private static final Pattern FORM = Pattern.compile("(" + WholeNumber.DIGITS + ") *(\\p{Alpha}*)");

    private static final Map<String, Long> SIZES = units("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20);
    private static final Map<String, Long> DURATIONS = units(
            "ns",
            1L,
            "us",
            1_000L,
            "ms",
            1_000_000L,
            "s",
            1_000_000_000L,
            "min",
            60_000_000_000L,
            "h",
            3_600_000_000_000L);

    private static final Quantity SIZE =
            new Quantity("a size as 64 B, 4 KiB or 1 MiB", SIZES, 1, LARGEST_SIZE, "1024 MiB");
    private static final Quantity DURATION = new Quantity(
            "a duration as 100 ns, 5 us, 2 ms, 60 s, 1 min or 1 h",
            DURATIONS,
            NANOSECONDS_PER_TICK,
            LONGEST_DURATION_HOURS * 36_000_000_000L,
            LONGEST_DURATION_HOURS + " h");

    private final String example;
    private final Map<String, Long> units;
    private final long divisor;
    private final long most;
    private final String mostText;

    private Quantity(String example, Map<String, Long> units, long divisor, long most, String mostText) {
        this.example = example;
        this.units = units;
        this.divisor = divisor;
        this.most = most;
        this.mostText = mostText;
    }

    static Answer<Long> size(TextValue text, String what) {
        return SIZE.read(text.text(), what);
    }

    static Answer<Long> duration(TextValue text, String what) {
        return DURATION.read(text.text(), what);
    }

    private Answer<Long> read(String text, String what) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return refused(ProblemCode.T110, what + " is \"" + text + "\"");
        }
        if (form.group(2).isEmpty()) {
            return refused(ProblemCode.T109, what + " is \"" + text + "\", without a unit");
        }
        return units.containsKey(form.group(2)) ? counted(text, what, form) : unknownUnit(what, form.group(2));
    }

    private Answer<Long> counted(String text, String what, Matcher form) {
        BigInteger[] count = WholeNumber.value(form.group(1))
                .map(number -> BigInteger.valueOf(number).multiply(BigInteger.valueOf(units.get(form.group(2)))))
                .orElse(BigInteger.ONE.shiftLeft(Long.SIZE))
                .divideAndRemainder(BigInteger.valueOf(divisor));
        if (count[0].compareTo(BigInteger.valueOf(most)) > 0) {
            return Answer.refused(
                    Complaint.of(ProblemCode.T108, what + " is " + text).expecting("at most " + mostText));
        }
        return count[1].signum() == 0
                ? Answer.is(count[0].longValueExact())
                : Answer.refused(
                        Complaint.of(ProblemCode.T108, what + " is " + text + ", which is no whole tick of the clock")
                                .expecting("a multiple of " + NANOSECONDS_PER_TICK + " ns"));
    }

    private Answer<Long> unknownUnit(String what, String unit) {
        return Answer.refused(Complaint.of(ProblemCode.T110, what + " has the unknown unit \"" + unit + "\"")
                .expecting(example)
                .suggesting(sameLetters(unit).or(() -> abbreviation(unit)).or(() -> Nearest.of(unit, units.keySet()))));
    }

    /** KB for KiB, S for s. */
    private Optional<String> sameLetters(String unit) {
        return units.keySet().stream()
                .filter(known -> letters(known).equals(letters(unit)))
                .findFirst();
    }

    /** The longest unit that the word starts with: ms for msec, min for minutes. */
    private Optional<String> abbreviation(String word) {
        return units.keySet().stream()
                .filter(word.toLowerCase(Locale.ROOT)::startsWith)
                .max(Comparator.comparingInt(String::length));
    }

    private static String letters(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace("ib", "b");
    }

    private Answer<Long> refused(ProblemCode code, String message) {
        return Answer.refused(Complaint.of(code, message).expecting(example));
    }

    private static Map<String, Long> units(Object... pairs) {
        Map<String, Long> units = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            units.put((String) pairs[i], (Long) pairs[i + 1]);
        }
        return Collections.unmodifiableMap(units);
    }
}
