package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse explain}: tells more about a problem's code, or about a rule for drivers. */
@Command(
        name = "explain",
        description = "Explain the code of a problem, with a wrong and a right example, or a rule for drivers.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CODE", description = "The code or the rule, F203 or DoubleCompletion say.")
    private String code;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(explanation());
        return ExitCode.PASSED.value();
    }

    private String explanation() {
        return Arrays.stream(ProblemCode.values())
                .filter(each -> each.name().equalsIgnoreCase(code))
                .map(found -> found + ": " + found.title() + "\n\n" + found.explanation())
                .findFirst()
                .or(() -> RuleBook.find(code).map(RuleText::explanation))
                .orElseThrow(this::unknown);
    }

    private WrongInputException unknown() {
        Stream<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::name);
        Stream<String> rules = RuleBook.texts().stream().map(RuleText::name);
        String meant = Nearest.of(code, Stream.concat(codes, rules).toList())
                .map(near -> "\n  did you mean \"" + near + "\"?")
                .orElse("");
        return new WrongInputException("there is no code or rule \"" + code + "\"" + meant);
    }
}
