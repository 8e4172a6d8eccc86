package dev.gatehouse.parameter;

import dev.gatehouse.source.ProblemCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers as {@code 16} or {@code 0x10}, and says what is wrong with the other forms that YAML 1.1 has. */
final class WholeNumber {

    /** A number without its sign, for use in longer forms. */
    static final String DIGITS = "0x[0-9a-fA-F]+|0|[1-9][0-9]*";

    private static final String FORM = "a whole number as 16 or 0x10";
    private static final Pattern WHOLE = Pattern.compile("-?(?:" + DIGITS + ")");

    private WholeNumber() {}

    static Answer.Form<Long> between(long min, long max) {
        return (text, what) -> read(text.text(), what, min, max);
    }

    /** The value of digits that match {@link #DIGITS}; empty if it is larger than a long. */
    static Optional<Long> value(String digits) {
        boolean negative = digits.startsWith("-");
        String magnitude = negative ? digits.substring(1) : digits;
        boolean hexadecimal = magnitude.startsWith("0x");
        String figures = (negative ? "-" : "") + (hexadecimal ? magnitude.substring(2) : magnitude);
        try {
            return Optional.of(Long.parseLong(figures, hexadecimal ? 16 : 10));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static Answer<Long> read(String text, String what, long min, long max) {
        if (!WHOLE.matcher(text).matches()) {
            return Answer.refused(Complaint.of(ProblemCode.T107, what + " is \"" + text + "\"" + hint(text))
                    .expecting(FORM));
        }
        return value(text)
                .filter(value -> value >= min && value <= max)
                .map(Answer::is)
                .orElseGet(() -> Answer.refused(
                        Complaint.of(ProblemCode.T108, what + " is " + text).expecting(range(min, max))));
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
