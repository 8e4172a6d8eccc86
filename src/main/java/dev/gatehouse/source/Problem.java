package dev.gatehouse.source;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.api.Handle;
import java.util.Comparator;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One thing that is wrong in a user's file.
 *
 * @param length how many characters the caret underlines, at least 1
 * @param message what is there, in the user's words
 * @param sourceLine the line as the file has it, empty if there is none to show
 * @param expected what was expected instead
 * @param suggestion the word that was probably meant
 */
@Handle
public record Problem(
        ProblemCode code,
        Severity severity,
        SourceLocation place,
        int length,
        String message,
        String sourceLine,
        Optional<String> expected,
        Optional<String> suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::code).thenComparing(Problem::message);

    /** Tells whether this stops the run. */
    @API(status = EXPERIMENTAL)
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Prints the problem with its source line, a caret, what was expected and what was probably meant. */
    @API(status = EXPERIMENTAL)
    public String text() {
        StringBuilder text = new StringBuilder(headline());
        if (!sourceLine.isBlank()) {
            text.append('\n').append(Excerpt.of(sourceLine, place, length));
        }
        expected.ifPresent(what -> text.append("\n  expected: ").append(what));
        suggestion.ifPresent(
                word -> text.append("\n  did you mean \"").append(word).append("\"?"));
        return text.append('\n').toString();
    }

    /** Prints the one line {@code file:line:column: error T104: message}. */
    @API(status = EXPERIMENTAL)
    public String headline() {
        return place + ": " + severity.words() + " " + code + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
