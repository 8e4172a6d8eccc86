package dev.gatehouse.cli;

import dev.gatehouse.cli.running.CucumberRun;
import dev.gatehouse.cli.running.Goal;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.report.Merging;
import dev.gatehouse.report.RunSummary;
import dev.gatehouse.report.coverage.CoverageGoals;
import dev.gatehouse.report.coverage.CoverageJson;
import dev.gatehouse.report.results.Comparison;
import dev.gatehouse.report.results.ResultJson;
import dev.gatehouse.report.results.ResultReader;
import dev.gatehouse.report.shards.Durations;
import dev.gatehouse.report.shards.DurationsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gatehouse report}: what can be made of reports that are there. */
@Command(name = "report", description = "Join reports, compare them, show the schemas of their files.")
final class ReportCommand implements Runnable {

    private final Terminal terminal;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a subcommand nothing is done, which is a wrong input. */
    @Override
    public void run() {
        throw new WrongInputException("say what to do: report merge, report diff, report durations, report schema");
    }

    @Command(name = "merge", description = "Join the reports of several runs, shards for instance, into one.")
    int merge(
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the report goes.")
                    Path out,
            @Option(
                            names = "--fail-under",
                            paramLabel = "[GROUP=]PERCENT",
                            converter = GoalConverter.class,
                            description = "Fail where all of them together exercise less of the model.")
                    List<Goal> goals,
            @Parameters(arity = "1..*", paramLabel = "REPORT", description = "Folders of reports.")
                    List<Path> reports) {
        List<Path> shards = reports.stream().map(terminal.folder()::resolve).toList();
        Merging.Merged merged = Merging.merge(shards, terminal.folder().resolve(out));
        terminal.out().print(RunSummary.text(merged.run()));
        terminal.out().println("\nreport: " + out.toString().replace('\\', '/') + "/index.html");
        CoverageGoals all = Goal.all(Optional.ofNullable(goals).orElse(List.of()));
        return CucumberRun.exitCode(merged.run())
                .or(Goal.judge(all, merged.coverage(), terminal))
                .value();
    }

    @Command(
            name = "diff",
            description = "Tell what changed from one run to the next; exit code 1 where something got worse.")
    int diff(
            @Parameters(index = "0", paramLabel = "BEFORE", description = "The folder of a report.") Path before,
            @Parameters(index = "1", paramLabel = "AFTER", description = "That of a later one.") Path after) {
        Comparison comparison = Comparison.of(
                ResultReader.read(terminal.folder().resolve(before)).run(),
                ResultReader.read(terminal.folder().resolve(after)).run());
        terminal.out().print(comparison.text());
        return (comparison.isWorse() ? ExitCode.FAILED : ExitCode.PASSED).value();
    }

    @Command(name = "durations", description = "Write how long scenarios took, for `run --shard` to balance by.")
    int durations(
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "FILE",
                            description = "Where to: `run` finds features/durations.json by itself.")
                    Path out,
            @Parameters(arity = "1..*", paramLabel = "REPORT", description = "Folders of reports.")
                    List<Path> reports) {
        Durations durations = DurationsFile.of(
                reports.stream().map(terminal.folder()::resolve).toList());
        try {
            Files.writeString(terminal.folder().resolve(out), DurationsFile.text(durations));
        } catch (IOException e) {
            throw new WrongInputException("the file cannot be written: " + out);
        }
        return ExitCode.PASSED.value();
    }

    @Command(name = "schema", description = "Print the JSON Schema of result.json, or of coverage.json.")
    int schema(
            @Parameters(
                            arity = "0..1",
                            defaultValue = "result",
                            paramLabel = "FILE",
                            description = "One of: ${COMPLETION-CANDIDATES}; result if nothing is said.")
                    Schema file) {
        terminal.out().print(file == Schema.result ? ResultJson.schema() : CoverageJson.schema());
        return ExitCode.PASSED.value();
    }

    /** The files whose form is published. */
    enum Schema {
        result,
        coverage
    }
}
