package dev.gatehouse.cli;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse validate}: checks files and runs nothing. */
@Command(name = "validate", description = "Check topologies and features without running anything.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final TopologyCheck topologies;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files named *.yaml, *.yml or *.feature, or folders.")
    private List<String> files = List.of();

    ValidateCommand(Terminal terminal) {
        this(terminal, (root, file) -> TopologyLoader.load(root, file).problems());
    }

    ValidateCommand(Terminal terminal, TopologyCheck topologies) {
        this.terminal = terminal;
        this.topologies = topologies;
    }

    @Override
    public Integer call() {
        Validation validation = new Validation(terminal.folder(), topologies);
        files.forEach(validation::check);
        List<Problem> problems = validation.problems();
        terminal.out().print(Problems.text(problems));
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        terminal.out()
                .println((problems.isEmpty() ? "" : "\n") + count(validation.files(), "file") + ", "
                        + count(errors, "error") + ", " + count(warnings, "warning"));
        return (errors > 0 ? ExitCode.WRONG : ExitCode.PASSED).value();
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
