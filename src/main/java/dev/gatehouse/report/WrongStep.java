package dev.gatehouse.report;

import dev.gatehouse.verdict.WrongInput;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A step that failed because of what is written in it, and not because of what it found. */
final class WrongStep {

    /** What Cucumber throws when what stands in a step does not fit its definition; it has no other name for it. */
    private static final String MISFIT = "io.cucumber.core.exception.CucumberException";

    private static final Pattern COUNTS =
            Pattern.compile("is defined with (\\d+) parameters?.*?has (\\d+) arguments?", Pattern.DOTALL);

    private WrongStep() {}

    static boolean isIn(Result result) {
        return result.getStatus() == Status.FAILED
                && causes(result).anyMatch(error -> error instanceof WrongInput || isMisfit(error));
    }

    /** What to do about it, in a line of its own before Cucumber's words; empty where the words are ours. */
    static String advice(Result result) {
        return causes(result).anyMatch(WrongStep::isMisfit) ? advice(result.getError()) + "\n" : "";
    }

    private static String advice(Throwable misfit) {
        Matcher counts = COUNTS.matcher(String.valueOf(misfit.getMessage()));
        if (!counts.find()) {
            return "the step's values cannot be read" + reason(misfit);
        }
        return Integer.parseInt(counts.group(2)) < Integer.parseInt(counts.group(1))
                ? "the step needs a doc string or a table below it, and has none"
                : "the step takes no doc string and no table, and has one below it";
    }

    private static String reason(Throwable misfit) {
        return Optional.ofNullable(misfit.getCause())
                .map(Throwable::getMessage)
                .flatMap(message -> message.lines().findFirst())
                .map(message -> ": " + message)
                .orElse("");
    }

    private static boolean isMisfit(Throwable error) {
        return error.getClass().getName().equals(MISFIT);
    }

    private static Stream<Throwable> causes(Result result) {
        return Stream.iterate(result.getError(), error -> error != null, Throwable::getCause)
                .limit(ErrorText.MAX_CAUSES);
    }
}
