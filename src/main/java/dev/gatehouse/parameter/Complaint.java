package dev.gatehouse.parameter;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.source.ProblemCode;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.apiguardian.api.API;

/** What is wrong with a value, before it is known where the value stands. */
@Handle
public record Complaint(ProblemCode code, String message, Optional<String> expected, Optional<String> suggestion) {

    /** What is wrong, in words, by its code. */
    @API(status = STABLE)
    public static Complaint of(ProblemCode code, String message) {
        return new Complaint(code, message, Optional.empty(), Optional.empty());
    }

    /** The same, with what would be right. */
    @API(status = STABLE)
    public Complaint expecting(String what) {
        return new Complaint(code, message, Optional.of(what), suggestion);
    }

    /** Expects one of some words, in their order: "filter, function or bus"; nothing if there are none. */
    @API(status = STABLE)
    public Complaint expectingOneOf(Collection<String> words) {
        return words.isEmpty() ? this : expecting(listed(words));
    }

    /** The same, with what was probably meant, if anything comes near. */
    @API(status = STABLE)
    public Complaint suggesting(Optional<String> word) {
        return new Complaint(code, message, expected, word);
    }

    private static String listed(Collection<String> words) {
        StringBuilder text = new StringBuilder();
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            String word = each.next();
            text.append(text.isEmpty() ? "" : each.hasNext() ? ", " : " or ").append(word);
        }
        return text.toString();
    }
}
