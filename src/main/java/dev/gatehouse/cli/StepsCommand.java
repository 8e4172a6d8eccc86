package dev.gatehouse.cli;

import dev.gatehouse.cli.running.RunEnvironment;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.steps.catalogue.CataloguePage;
import dev.gatehouse.steps.catalogue.CatalogueSearch;
import dev.gatehouse.steps.catalogue.HtmlPage;
import dev.gatehouse.steps.catalogue.JsonPage;
import dev.gatehouse.steps.catalogue.MarkdownPage;
import dev.gatehouse.steps.catalogue.ParameterBook;
import dev.gatehouse.steps.catalogue.TextPage;
import io.cucumber.core.resource.ClasspathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse steps}: the catalogue of what can be said in a feature. */
@Command(name = "steps", description = "List the steps that a feature can use, or those that say all WORDS.")
final class StepsCommand implements Callable<Integer> {

    /** How steps are written. */
    enum Format {
        text {
            @Override
            CataloguePage page() {
                return new TextPage();
            }
        },
        md {
            @Override
            CataloguePage page() {
                return new MarkdownPage();
            }
        },
        html {
            @Override
            CataloguePage page() {
                return new HtmlPage();
            }
        },
        json {
            @Override
            CataloguePage page() {
                return new JsonPage();
            }
        };

        abstract CataloguePage page();
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description = "Words of a step, a DDI or a family of steps, in any case, form and order.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), md, html (one page that searches) or json.")
    private Format format = Format.text;

    @Option(names = "--glue", paramLabel = "PACKAGE", description = "A package with described steps of your own.")
    private List<String> glue = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "JAR|FOLDER",
            description = "A jar, or a folder of classes and jars, with them.")
    private List<Path> with = new ArrayList<>();

    StepsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (RunEnvironment environment = RunEnvironment.enter(terminal.folder(), with, Optional.empty())) {
            List<Class<?>> own = classes(environment.loader());
            Collection<Class<?>> all = Stream.concat(StepLibrary.classes().stream(), own.stream())
                    .distinct()
                    .toList();
            List<CatalogueEntry> found = found(Catalogue.described(all));
            terminal.out().print(format.page().of(found, ParameterBook.of(own)));
        }
        return ExitCode.PASSED.value();
    }

    private List<Class<?>> classes(ClassLoader loader) {
        ClasspathScanner scanner = new ClasspathScanner(() -> loader);
        return glue.stream()
                .<Class<?>>flatMap(name -> scanner.scanForClassesInPackage(name).stream())
                .toList();
    }

    private List<CatalogueEntry> found(Catalogue catalogue) {
        CatalogueSearch search = new CatalogueSearch(catalogue);
        List<CatalogueEntry> found = search.all(words);
        if (found.isEmpty()) {
            String meant = meant(search);
            throw new WrongInputException(
                    "no step says " + String.join(" ", words) + (meant.isEmpty() ? nearest(search) : meant));
        }
        return found;
    }

    private String meant(CatalogueSearch search) {
        return words.stream()
                .flatMap(word -> search.near(word).stream())
                .map(near -> "\n  did you mean \"" + near + "\"?")
                .collect(Collectors.joining());
    }

    private String nearest(CatalogueSearch search) {
        List<CatalogueEntry> some = search.some(words);
        return some.isEmpty()
                ? "\n  without words, all steps are listed"
                : some.stream()
                        .map(entry -> "\n  " + entry.keyword() + " " + entry.expression())
                        .collect(Collectors.joining("", "\nsome of these words are in:", ""));
    }
}
