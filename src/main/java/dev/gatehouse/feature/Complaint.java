package dev.gatehouse.feature;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Severity;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import java.util.Optional;

/** The forms in which this room complains. */
final class Complaint {

    private Complaint() {}

    /** About a file as a whole. */
    static Problem of(ProblemCode code, String file, String message, String expected) {
        return of(code, file, message, expected, Optional.empty());
    }

    /** About a file as a whole, with a guess what was meant. */
    static Problem of(ProblemCode code, String file, String message, String expected, Optional<String> suggestion) {
        SourceLocation place = SourceLocation.of(file);
        return new Problem(code, Severity.ERROR, place, 1, message, "", Optional.of(expected), suggestion);
    }

    /** About some characters of a line. */
    static Problem at(
            ProblemCode code,
            SourceText text,
            int line,
            int column,
            int length,
            String message,
            String expected,
            Optional<String> suggestion) {
        SourceLocation place = new SourceLocation(text.file(), line, column);
        return new Problem(
                code,
                Severity.ERROR,
                place,
                Math.max(1, length),
                message,
                text.line(line),
                Optional.of(expected),
                suggestion);
    }

    /** About a block, with the caret below its keyword. */
    static Problem about(ProblemCode code, Feature feature, Block block, String message, String expected) {
        int length = block.keyword().length();
        return at(code, feature.text(), block.line(), block.column(), length, message, expected, Optional.empty());
    }

    static Problem asWarning(Problem problem) {
        return new Problem(
                problem.code(),
                Severity.WARNING,
                problem.place(),
                problem.length(),
                problem.message(),
                problem.sourceLine(),
                problem.expected(),
                problem.suggestion());
    }
}
