package dev.gatehouse.cli;

import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.StepLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gatehouse steps}: the catalogue of what can be said in a feature. */
@Command(name = "steps", description = "List the steps that a feature can use, or those that say all WORDS.")
final class StepsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Catalogue catalogue;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words to look for, in any case and order.")
    private List<String> words = new ArrayList<>();

    StepsCommand(Terminal terminal) {
        this(terminal, StepLibrary.catalogue());
    }

    StepsCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Catalogue found = catalogue.search(words);
        if (found.entries().isEmpty()) {
            throw new WrongInputException("no step says " + (words.isEmpty() ? "anything" : String.join(" ", words)));
        }
        terminal.out().print(found.text());
        return ExitCode.PASSED.value();
    }
}
