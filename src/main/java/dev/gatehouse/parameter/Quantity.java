package dev.gatehouse.parameter;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with units: sizes in bytes, durations in nanoseconds that become ticks of 100. */
final class Quantity {

    static final long LARGEST_SIZE = 1L << 30;

    private static final long NANOSECONDS_PER_TICK = 100;
    private static final long LONGEST_DURATION_HOURS = 1_000_000;

    private static final Pattern FORM = Pattern.compile("(" + WholeNumber.DIGITS + ")(?: +(\\p{Alpha}+))?");

    /** A unit, and how many bytes or nanoseconds it is. */
    private record Unit(String word, long size) {}

    private static final List<Unit> SIZES =
            List.of(new Unit("B", 1), new Unit("KiB", 1L << 10), new Unit("MiB", 1L << 20));

    private static final List<Unit> DURATIONS = List.of(
            new Unit("ns", 1),
            new Unit("us", 1_000),
            new Unit("ms", 1_000_000),
            new Unit("s", 1_000_000_000),
            new Unit("min", 60_000_000_000L),
            new Unit("h", 3_600_000_000_000L));

    private static final Quantity SIZE =
            new Quantity("a size as 64 B, 4 KiB or 1 MiB", SIZES, 1, LARGEST_SIZE, "1024 MiB");
    private static final Quantity DURATION = new Quantity(
            "a duration as 100 ns, 5 us, 2 ms, 60 s, 1 min or 1 h",
            DURATIONS,
            NANOSECONDS_PER_TICK,
            LONGEST_DURATION_HOURS * 36_000_000_000L,
            LONGEST_DURATION_HOURS + " h");

    private final String example;
    private final List<Unit> units;
    private final long divisor;
    private final long most;
    private final String mostText;

    private Quantity(String example, List<Unit> units, long divisor, long most, String mostText) {
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
        String word = form.group(2);
        if (word == null) {
            return refused(ProblemCode.T109, what + " is \"" + text + "\", without a unit");
        }
        return units.stream()
                .filter(unit -> unit.word().equals(word))
                .findFirst()
                .map(unit -> counted(text, what, form.group(1), unit))
                .orElseGet(() -> unknownUnit(what, word));
    }

    private Answer<Long> counted(String text, String what, String digits, Unit unit) {
        BigInteger[] count = WholeNumber.value(digits)
                .map(number -> BigInteger.valueOf(number).multiply(BigInteger.valueOf(unit.size())))
                .orElse(BigInteger.ONE.shiftLeft(Long.SIZE))
                .divideAndRemainder(BigInteger.valueOf(divisor));
        if (count[0].compareTo(BigInteger.valueOf(most)) > 0) {
            return Answer.refused(
                    Complaint.of(ProblemCode.T108, what + " is " + text).expecting("at most " + mostText));
        }
        return count[1].signum() == 0 ? Answer.is(count[0].longValueExact()) : noWholeTick(text, what);
    }

    private static Answer<Long> noWholeTick(String text, String what) {
        return Answer.refused(
                Complaint.of(ProblemCode.T108, what + " is " + text + ", which is no whole tick of the clock")
                        .expecting("a multiple of " + NANOSECONDS_PER_TICK + " ns"));
    }

    private Answer<Long> unknownUnit(String what, String unit) {
        return Answer.refused(Complaint.of(ProblemCode.T110, what + " has the unknown unit \"" + unit + "\"")
                .expecting(example)
                .suggesting(sameLetters(unit).or(() -> abbreviation(unit)).or(() -> Nearest.of(unit, words()))));
    }

    /** KB for KiB, S for s. */
    private Optional<String> sameLetters(String unit) {
        return words().stream()
                .filter(known -> letters(known).equals(letters(unit)))
                .findFirst();
    }

    /** The longest unit that the word starts with: ms for msec, min for minutes. */
    private Optional<String> abbreviation(String word) {
        return words().stream()
                .filter(word.toLowerCase(Locale.ROOT)::startsWith)
                .max(Comparator.comparingInt(String::length));
    }

    private List<String> words() {
        return units.stream().map(Unit::word).toList();
    }

    private static String letters(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace("ib", "b");
    }

    private Answer<Long> refused(ProblemCode code, String message) {
        return Answer.refused(Complaint.of(code, message).expecting(example));
    }
}
