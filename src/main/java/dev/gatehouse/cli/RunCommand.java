package dev.gatehouse.cli;

import dev.gatehouse.blueprint.Models;
import dev.gatehouse.cli.exploring.ExploringOptions;
import dev.gatehouse.cli.exploring.Interruption;
import dev.gatehouse.cli.exploring.Processors;
import dev.gatehouse.cli.exploring.ProgressLine;
import dev.gatehouse.cli.running.CucumberRun;
import dev.gatehouse.cli.running.Goal;
import dev.gatehouse.cli.running.Looking;
import dev.gatehouse.cli.running.RunEnvironment;
import dev.gatehouse.cli.running.RunFormat;
import dev.gatehouse.cli.running.RunPlan;
import dev.gatehouse.cli.spreading.Spreading;
import dev.gatehouse.cli.spreading.SpreadingOptions;
import dev.gatehouse.cli.spreading.Threads;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.feature.FeatureSelector;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.report.Details;
import dev.gatehouse.source.Problems;
import dev.gatehouse.verdict.Again;
import io.cucumber.tagexpressions.Expression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatehouse run}: selects, checks, runs, reports. */
@Command(name = "run", description = "Run scenarios; without PATH everything below features/ of the project.")
final class RunCommand implements Callable<Integer> {

    private static final int MOST_REPEATS = 100_000;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Feature files, folders, or file.feature:12.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--tags",
            paramLabel = "EXPR",
            converter = TagConverter.class,
            description = "Only scenarios with these tags: \"@a and not @b\".")
    private List<Expression> tags = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "REGEX",
            converter = PatternConverter.class,
            description = "Only scenarios in whose name this is found.")
    private List<Pattern> names = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where reports go; reports/ of the project if absent.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--slow",
            paramLabel = "include|exclude|only",
            defaultValue = "include",
            description = "What becomes of scenarios with the tag @slow.")
    private Slow slow;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "Run each scenario N times and tell how many of them failed; one failure counts.")
    private int repeat;

    @Option(
            names = "--details",
            paramLabel = "auto|all|failed",
            defaultValue = "auto",
            description = "Which scenarios get a page with journal and sequence; auto: all of up to 1000.")
    private Details details;

    @Option(names = "--fail-fast", description = "Skip what is left after the first failure.")
    private boolean failFast;

    @Option(
            names = "--fail-under",
            paramLabel = "[GROUP=]PERCENT",
            converter = GoalConverter.class,
            description = "Fail where less of the model is exercised: 60, or cells=80; groups are in coverage.json.")
    private List<Goal> goals = new ArrayList<>();

    @Option(names = "--trace", description = "Print the sequence of each scenario, as the report draws it.")
    private boolean trace;

    @Option(
            names = "--format",
            paramLabel = "text|github",
            defaultValue = "text",
            description = "github: annotate each failure beside its line of a change.")
    private RunFormat format;

    @Option(names = "--dry-run", description = "Match the steps and run nothing; writes no report.")
    private boolean dryRun;

    @Option(names = "--messages", paramLabel = "FILE", description = "Write Cucumber messages (ndjson) too.")
    private Optional<Path> messages = Optional.empty();

    @Mixin
    private final SpreadingOptions spreadings = new SpreadingOptions();

    @Mixin
    private final ExploringOptions exploring = new ExploringOptions();

    @Mixin
    private final OwnCode own = new OwnCode();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Project project = Project.around(terminal.folder());
        requireWithin("--repeat", repeat, MOST_REPEATS);
        Selection selection =
                FeatureSelector.select(terminal.folder(), paths.isEmpty() ? List.of(project.features()) : paths);
        if (!selection.problems().isEmpty()) {
            terminal.err().print(Problems.text(selection.problems()));
            terminal.err().flush();
        }
        return (selection.isBroken() ? ExitCode.WRONG : run(project, selection)).value();
    }

    private ExitCode run(Project project, Selection selection) {
        List<Expression> filters = Stream.of(tags.stream(), slow.filter(), exploring.filter())
                .flatMap(each -> each)
                .toList();
        Spreading spreading = spreadings.spreading(terminal.environment(), terminal.folder(), project.durations());
        RunPlan plan = new RunPlan(
                selection,
                filters,
                names,
                threads(),
                dryRun ? 1 : repeat,
                failFast,
                dryRun,
                messages.map(this::absolute),
                own.glue(),
                details,
                trace,
                spreading);
        try (RunEnvironment environment = own.enter(terminal.folder(), terminal.clock())) {
            environment.nameCommand(Again.byLauncher(terminal.command(), again(spreading)));
            requireModels(environment.loader());
            CucumberRun run = new CucumberRun(plan, environment.loader(), terminal);
            ExitCode code = dryRun ? run.dry() : real(run, project, again(spreading));
            terminal.out().print(shardAgain(spreading, code));
            return code;
        }
    }

    private String replaying() {
        return terminal.command(
                Stream.concat(Stream.of("replay"), own.again().stream()).toArray(String[]::new));
    }

    private Threads threads() {
        return spreadings.threads().inOrderIf(trace || failFast);
    }

    private List<String> again(Spreading spreading) {
        return Stream.concat(SpreadingOptions.again(spreading).stream(), own.again().stream())
                .toList();
    }

    private ExitCode real(CucumberRun run, Project project, List<String> again) {
        ProgressLine line = new ProgressLine(terminal.err(), terminal.interactive());
        try (Interruption interruption = new Interruption()) {
            Processors processors =
                    Processors.of(threads().asked().orElse(Runtime.getRuntime().availableProcessors()));
            String replaying = replaying();
            Looking looking = new Looking(
                    () -> exploring.attendant(interruption, System::nanoTime, line, processors, replaying),
                    processors,
                    exploring.withOutcomes());
            String folder = out.map(Path::toString).orElse(project.reports());
            ExitCode code = run.real(project, folder, again, format, looking, Goal.all(goals));
            terminal.flush();
            return code;
        }
    }

    /** Each failure names a command of its own; this one is for those who want to see the shard as it was. */
    private String shardAgain(Spreading spreading, ExitCode code) {
        List<String> words = spec.commandLine().getParseResult().originalArgs();
        return code == ExitCode.PASSED || spreading.choice().isAll()
                ? ""
                : "all of this shard again: " + terminal.command(SpreadingOptions.wholeAgain(spreading, words)) + "\n";
    }

    /** What is wrong with all that the user's jars provide is told once, and not by each scenario. */
    private void requireModels(ClassLoader loader) {
        if (own.isGiven()) {
            Models.of(loader);
        }
    }

    private void requireWithin(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': from 1 to " + most);
        }
    }

    private Path absolute(Path path) {
        return terminal.folder().resolve(path).toAbsolutePath();
    }
}
