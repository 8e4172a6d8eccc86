package dev.gatehouse.cli;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse explain}: tells more about a problem's code. */
@Command(name = "explain", description = "Explain the code of a problem, with a wrong and a right example.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CODE", description = "The code, F203 say.")
    private String code;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String wanted = code.toUpperCase(Locale.ROOT);
        List<String> known =
                Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList();
        if (!known.contains(wanted)) {
            String meant = Nearest.of(wanted, known)
                    .map(near -> "\n  did you mean \"" + near + "\"?")
                    .orElse("");
            throw new WrongInputException("there is no code \"" + code + "\"" + meant);
        }
        ProblemCode found = ProblemCode.valueOf(wanted);
        terminal.out().print(found + ": " + found.title() + "\n\n" + found.explanation());
        return ExitCode.PASSED.value();
    }
}
