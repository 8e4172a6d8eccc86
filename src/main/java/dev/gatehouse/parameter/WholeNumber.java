package dev.gatehouse.parameter;

import dev.gatehouse.source.ProblemCode;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers as {@code 16} or {@code 0x10}, and says what is wrong with the other forms that YAML 1.1 has. */
final class WholeNumber {

    /** A number without its sign, for use in longer forms. */
    static final String DIGITS = "0x[0-9a-fA-F]+|0|[1-9][0-9]*";

    private static final String FORM = "a whole number as 16 or 0x10";

    /** Longer than any number of 64 bits with leading zeros that somebody writes. */
    private static final int MOST_CHARACTERS = 80;

    private static final Pattern WHOLE = Pattern.compile("-?(?:" + DIGITS + ")");

    private WholeNumber() {}

    static Answer.Form<Long> between(long min, long max) {
        return (text, what) -> read(
                text.text(), what, value(text.text()).filter(value -> value >= min && value <= max), range(min, max));
    }

    /** From 0 to the greatest, as unsigned numbers of 64 bits. */
    static Answer.Form<Long> upTo(long greatest) {
        return (text, what) -> read(
                text.text(),
                what,
                unsigned(text.text()).filter(value -> Long.compareUnsigned(value, greatest) <= 0),
                "from 0 to " + Long.toUnsignedString(greatest));
    }

    /** The value of digits that match {@link #DIGITS}; empty if it is larger than a long. */
    static Optional<Long> value(String digits) {
        return number(digits).filter(number -> number.bitLength() < Long.SIZE).map(BigInteger::longValue);
    }

    private static Optional<Long> unsigned(String digits) {
        return number(digits)
                .filter(number -> number.signum() >= 0 && number.bitLength() <= Long.SIZE)
                .map(BigInteger::longValue);
    }

    /** A number in one of the two forms; empty for what is none, or is much longer than any that is needed. */
    private static Optional<BigInteger> number(String text) {
        boolean readable =
                text.length() <= MOST_CHARACTERS && WHOLE.matcher(text).matches();
        boolean hexadecimal = text.contains("0x");
        return readable ? Optional.of(new BigInteger(text.replace("0x", ""), hexadecimal ? 16 : 10)) : Optional.empty();
    }

    private static Answer<Long> read(String text, String what, Optional<Long> value, String range) {
        if (!WHOLE.matcher(text).matches()) {
            return Answer.refused(Complaint.of(ProblemCode.T107, what + " is \"" + text + "\"" + hint(text))
                    .expecting(FORM));
        }
        return value.map(Answer::is)
                .orElseGet(() -> Answer.refused(
                        Complaint.of(ProblemCode.T108, what + " is " + text).expecting(range)));
    }

    private static String range(long min, long max) {
        return max == Long.MAX_VALUE ? "at least " + min : "from " + min + " to " + max;
    }

    private static String hint(String text) {
        if (text.matches("-?0[0-9]+")) {
            return ": a leading zero makes it octal in some readers and decimal in others";
        }
        if (text.matches("-?[0-9]+(:[0-9]+)+")) {
            return ": YAML 1.1 reads that as a number to the base of 60";
        }
        if (text.matches("-?[0-9][0-9_]*_[0-9_]*")) {
            return ": underscores are not read";
        }
        if (text.matches("-?[0-9.]+[eE][-+]?[0-9]+")) {
            return ": exponents are not read";
        }
        return ", which is no whole number";
    }
}
