package dev.gatehouse.report;

import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run proves less than it seems to; the message names each scenario or problem and says why. */
final class VacuousRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private VacuousRunException(String message) {
        super(message, null, false, false);
    }

    static void throwIfVacuous(RunResult run) {
        String all = Stream.concat(
                        run.problems().stream().map(Visible::text),
                        run.with(Outcome.WRONG).stream()
                                .map(s -> Visible.line(s.place()) + ": "
                                        + s.cause().orElse("")))
                .map(line -> "\n  " + line)
                .collect(Collectors.joining());
        if (!all.isEmpty()) {
            throw new VacuousRunException("the run does not prove what it seems to prove:" + all);
        }
    }
}
