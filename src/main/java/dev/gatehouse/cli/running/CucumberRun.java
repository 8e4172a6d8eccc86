package dev.gatehouse.cli.running;

import dev.gatehouse.cli.exploring.Exploring;
import dev.gatehouse.cli.exploring.Processors;
import dev.gatehouse.cli.exploring.Replaying;
import dev.gatehouse.cli.terminal.ExitCode;
import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.report.ReportPlugin;
import dev.gatehouse.report.RunSummary;
import dev.gatehouse.report.coverage.CoverageGoals;
import dev.gatehouse.report.explorations.StepTeller;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.exploration.Attendant;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.ObjectFactoryServiceLoader;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.core.runtime.ThreadLocalObjectFactorySupplier;
import io.cucumber.plugin.Plugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a plan on Cucumber's own runtime, in this process. */
public final class CucumberRun {

    private final RunPlan plan;
    private final ClassLoader loader;
    private final Terminal terminal;

    /** A run whose step definitions, and models of users, come from a loader. */
    public CucumberRun(RunPlan plan, ClassLoader loader, Terminal terminal) {
        this.plan = plan;
        this.loader = loader;
        this.terminal = terminal;
    }

    /**
     * Runs the scenarios, writes reports into a folder and prints a summary.
     *
     * @param options the options that a command needs to run one of the scenarios again
     * @param format who reads what is printed
     * @param looking what is to be seen of explorations
     * @param goals how much of the model the run has to exercise
     */
    public ExitCode real(
            Project project, String out, List<String> options, RunFormat format, Looking looking, CoverageGoals goals) {
        Again again = Again.byLauncher(terminal.command(), options);
        ReportPlugin report = new ReportPlugin(terminal.folder().resolve(out), project.folder(), again, plan.details());
        if (plan.trace()) {
            report.trace(this::print);
        }
        Prepared prepared = prepare();
        report.share(prepared.share().shard(), prepared.share().reason());
        FailFast failFast = new FailFast(plan.failFast());
        Warnings warnings = new Warnings();
        FailedNames names = new FailedNames(plan.selection().features());
        List<Plugin> plugins = new ArrayList<>(
                List.of(report, failFast, warnings, names, new Exploring(looking.attendants(), looking.processors())));
        Progress progress = new Progress(terminal.out());
        if (terminal.interactive()) {
            plugins.add(progress);
        }
        start(prepared, plugins, failFast);
        RunResult result = report.result();
        tell(names.problems());
        terminal.out().print(RunSummary.text(result, looking.withOutcomes()));
        terminal.out().print(format.annotations(result));
        terminal.out().print(plan.times() == 1 ? "" : "\nruns of each scenario: " + plan.times() + "\n");
        terminal.out().print(warnings.text());
        terminal.out().println("\nreport: " + out.replace('\\', '/') + "/index.html");
        ExitCode exercised = Goal.judge(goals, report.coverage(), terminal);
        return exitCode(result)
                .or(names.problems().isEmpty() ? ExitCode.PASSED : ExitCode.WRONG)
                .or(exercised);
    }

    private void tell(List<Problem> problems) {
        if (!problems.isEmpty()) {
            terminal.err().print(Problems.text(problems));
            terminal.err().flush();
        }
    }

    /** What one scenario has to say stays together, whatever runs beside it. */
    private void print(String text) {
        synchronized (terminal) {
            terminal.out().print(text);
            terminal.out().flush();
        }
    }

    /** Runs one schedule of a scenario, and prints all that happens in it; writes no report. */
    public ExitCode replay(Attendant attendant) {
        Replaying replaying = new Replaying();
        start(
                prepare(),
                List.of(replaying, new StepTeller(), new Exploring(() -> attendant, Processors.of(1))),
                new FailFast(false));
        terminal.out().print(replaying.text());
        return switch (replaying.outcome()) {
            case PASSED -> ExitCode.PASSED;
            case FAILED -> ExitCode.FAILED;
            default -> ExitCode.WRONG;
        };
    }

    /** Matches the steps and prints what would run. */
    public ExitCode dry() {
        Prepared prepared = prepare();
        DryRun dryRun = new DryRun(plan, prepared.share());
        start(prepared, List.of(dryRun), new FailFast(false));
        terminal.out().print(dryRun.text());
        return dryRun.passed() ? ExitCode.PASSED : ExitCode.WRONG;
    }

    /** Matches the steps and returns those that nobody knows. */
    public List<Problem> check() {
        StepCheck check = new StepCheck(plan.selection().features());
        start(prepare(), List.of(check), new FailFast(false));
        return check.problems();
    }

    /** Reads the features, and says which of their scenarios run here where that is not all of them. */
    private Prepared prepare() {
        Prepared prepared = Prepared.of(plan, loader, terminal);
        if (!prepared.share().shard().isWhole()) {
            print("shard " + prepared.share().reason() + "\n\n");
        }
        return prepared;
    }

    private void start(Prepared prepared, List<Plugin> plugins, FailFast failFast) {
        plan.messages().ifPresent(CucumberRun::requireWritable);
        ObjectFactorySupplier objects =
                new ThreadLocalObjectFactorySupplier(new ObjectFactoryServiceLoader(() -> loader, prepared.options()));
        BackendServiceLoader backends = new BackendServiceLoader(() -> loader, objects);
        try {
            Runtime.builder()
                    .withRuntimeOptions(prepared.options())
                    .withClassLoader(() -> loader)
                    .withObjectFactorySupplier(objects)
                    .withEventBus(prepared.bus())
                    .withFeatureSupplier(prepared::features)
                    .withBackendSupplier(() -> failFast.beside(backends.get()))
                    .withAdditionalPlugins(plugins.toArray(Plugin[]::new))
                    .build()
                    .run();
        } catch (CucumberException e) {
            throw new WrongInputException("Cucumber cannot use the glue: " + e.getMessage());
        }
    }

    private static void requireWritable(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.newOutputStream(file).close();
        } catch (IOException e) {
            throw new WrongInputException("the file cannot be written: " + file);
        }
    }

    /** What a command ends with that tells of a run. */
    public static ExitCode exitCode(RunResult result) {
        ExitCode failed = result.count(Outcome.FAILED) > 0 ? ExitCode.FAILED : ExitCode.PASSED;
        boolean wrong = result.count(Outcome.WRONG) > 0 || !result.problems().isEmpty();
        return failed.or(wrong ? ExitCode.WRONG : ExitCode.PASSED);
    }
}
