package dev.gatehouse.report;

import dev.gatehouse.verdict.again.AgainNote;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What an error says to the author of a scenario.
 *
 * <p>An assertion, and what Cucumber has to say about a step, is its message; any other error is somebody's bug and
 * also tells where it came from, down to the step definition and not further.
 */
final class ErrorText {

    private static final int MAX_FRAMES = 12;
    static final int MAX_CAUSES = 4;

    /** What Cucumber calls the class of a frame that stands for a step of a feature file. */
    private static final String FEATURE_FRAME = "✽";

    private ErrorText() {}

    static String of(Throwable error) {
        boolean hasWords = error.getMessage() != null && !error.getMessage().isBlank();
        return hasWords && isForUsers(error) ? trimmed(error.getMessage()) : withPlace(error, MAX_CAUSES);
    }

    private static boolean isForUsers(Throwable error) {
        String name = error.getClass().getName();
        return error instanceof AssertionError || name.startsWith("io.cucumber.") || name.startsWith("org.opentest4j.");
    }

    private static String trimmed(String message) {
        return AgainNote.without(message)
                .replace("\r\n", "\n")
                .replaceAll("\\A(\\s*\n)+", "")
                .stripTrailing();
    }

    private static String withPlace(Throwable error, int causes) {
        String text = error + frames(error);
        Throwable cause = error.getCause();
        return cause == null || causes == 0 ? text : text + "\ncaused by " + withPlace(cause, causes - 1);
    }

    private static String frames(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .takeWhile(ErrorText::isOurs)
                .limit(MAX_FRAMES)
                .map(frame -> "\n  at " + frame.getClassName() + "." + frame.getMethodName() + place(frame))
                .collect(Collectors.joining());
    }

    private static boolean isOurs(StackTraceElement frame) {
        String name = frame.getClassName();
        return !name.startsWith("io.cucumber.") && !name.startsWith(FEATURE_FRAME) && !name.contains(".reflect.");
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() == null ? "" : "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
    }
}
