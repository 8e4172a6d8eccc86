package dev.gatehouse.report;

import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageCounter;
import dev.gatehouse.report.explorations.StepTeller;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.Trace;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.report.spool.Kept;
import dev.gatehouse.report.spool.Piece;
import dev.gatehouse.report.spool.Spool;
import dev.gatehouse.report.spool.Spooled;
import dev.gatehouse.steps.catalogue.GlueSteps;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.NoRecord;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Shard;
import dev.gatehouse.verdict.again.FeaturePath;
import dev.gatehouse.verdict.quarantine.Today;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestSourceRead;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Collects what Cucumber runs, in parallel or not: writes a page a scenario when it ends, the overview at the end.
 *
 * <p>As {@code --plugin dev.gatehouse.report.ReportPlugin:DIR}, or in {@code junit-platform.properties}, it also fails
 * a run that proves nothing: Cucumber itself passes scenarios without steps, without checks, and runs of nothing.
 */
public final class ReportPlugin implements ConcurrentEventListener {

    private static final String NOTHING_RAN = "nothing ran: no scenario was selected";

    private final Path outDir;

    /** No command of Gatehouse has begun the run: nobody else guards its models, or sees whether it proves anything. */
    private final boolean byItself;

    private final Again again;
    private final LocalDate today = Today.ofRun();
    private final FeaturePath paths;
    private final GlueSteps glue = new GlueSteps();
    private final FeatureIndex features = new FeatureIndex();
    private final ThenKeywords thenKeywords = new ThenKeywords();
    private final Map<UUID, RunningCase> running = new ConcurrentHashMap<>();
    private final Spool finished;
    private final CoverageCounter coverage = new CoverageCounter();
    private final TraitsReader traits = new TraitsReader();
    private final Surroundings surroundings = new Surroundings();
    private final ScenarioPages pages;
    private final Details details;
    private Optional<Consumer<String>> traces = Optional.empty();
    private Shard shard = Shard.WHOLE;
    private volatile Optional<RunResult> result = Optional.empty();
    private volatile Optional<Coverage> exercised = Optional.empty();

    /** Writes into a folder, and throws at the end of a run that proves nothing; the message says why. */
    public ReportPlugin(String outDir) {
        this(Path.of(outDir), Path.of(""), Again.byMaven(), Details.auto, true);
    }

    /**
     * Writes into a folder, and leaves the verdict to its maker.
     *
     * @param project the folder from which feature files are named
     * @param again how a scenario is run again
     * @param details which scenarios get a page with everything on it
     */
    public ReportPlugin(Path outDir, Path project, Again again, Details details) {
        this(outDir, project, again, details, false);
    }

    private ReportPlugin(Path outDir, Path project, Again again, Details details, boolean byItself) {
        this.outDir = outDir;
        this.paths = new FeaturePath(project);
        this.again = again;
        this.details = details;
        this.pages = new ScenarioPages(outDir);
        this.finished = new Spool(outDir);
        this.byItself = byItself;
    }

    /** Tells somebody the sequence of each scenario as text when it ends, on the thread that ran it. */
    public void trace(Consumer<String> reader) {
        traces = Optional.of(reader);
    }

    /** Says before the run which share of the scenarios selected it is, and how it came to that. */
    public void share(Shard share, String reason) {
        shard = share;
        if (!share.isWhole()) {
            surroundings.share(reason);
        }
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        if (byItself) {
            new GuardedRun().setEventPublisher(publisher);
        }
        publisher.registerHandlerFor(TestRunStarted.class, event -> surroundings.begin(event.getInstant()));
        publisher.registerHandlerFor(TestSourceRead.class, features::add);
        publisher.registerHandlerFor(TestSourceParsed.class, features::add);
        publisher.registerHandlerFor(StepDefinedEvent.class, this::defined);
        publisher.registerHandlerFor(TestCaseStarted.class, this::start);
        new StepTeller().setEventPublisher(publisher);
        publisher.registerHandlerFor(TestStepFinished.class, this::step);
        publisher.registerHandlerFor(TestCaseFinished.class, this::finish);
        publisher.registerHandlerFor(TestRunFinished.class, event -> write(event.getInstant()));
    }

    /**
     * Returns what the run found; what went wrong with the reports is among its problems.
     *
     * @throws IllegalStateException if the run has not finished
     */
    public RunResult result() {
        return result.orElseThrow(() -> new IllegalStateException("the run has not finished"));
    }

    private void defined(StepDefinedEvent event) {
        glue.add(event);
        coverage.defined(event.getStepDefinition().getPattern());
    }

    private void step(TestStepFinished event) {
        running.get(event.getTestCase().getId()).add(event);
        if (event.getTestStep() instanceof PickleStepTestStep step && step.getPattern() != null) {
            coverage.used(step.getPattern());
        }
    }

    /**
     * What the run has exercised.
     *
     * @throws IllegalStateException if the run has not finished
     */
    public Coverage coverage() {
        return exercised.orElseThrow(() -> new IllegalStateException("the run has not finished"));
    }

    private void start(TestCaseStarted event) {
        TestCase test = event.getTestCase();
        running.put(
                test.getId(),
                new RunningCase(
                        event.getInstant(), paths.of(test.getUri()), step -> UndefinedSteps.advice(glue, step)));
    }

    private void finish(TestCaseFinished event) {
        Optional<ScenarioRecord> scenario = CurrentScenario.get();
        CurrentScenario.clear();
        TestCase test = event.getTestCase();
        RunningCase ended = running.remove(test.getId());
        ScenarioResult told = ended.finished(
                event, features.featureOf(test), checks(test), scenario, traits.of(scenario, ended.steps()), today);
        scenario.ifPresent(surroundings::add);
        scenario.ifPresent(coverage::add);
        Detail detail = new Detail(
                told,
                scenario.orElse(NoRecord.INSTANCE),
                ended.marks(),
                features.sourceOf(test),
                again,
                details.wants(told, features.scenarios()));
        Piece piece = pages.write(detail);
        traces.ifPresent(to -> to.accept(Trace.of(detail)));
        finished.add(new Kept(told.inShort(!detail.whole()), piece));
    }

    /** Tells whether a scenario has a Then of its own; one of the background says nothing about the scenario. */
    private boolean checks(TestCase test) {
        int beginning = features.beginningOf(test);
        return test.getTestSteps().stream()
                .filter(PickleStepTestStep.class::isInstance)
                .map(PickleStepTestStep.class::cast)
                .filter(step -> step.getStep().getLine() > beginning)
                .anyMatch(step -> thenKeywords.contains(test.getLanguage(), RunningCase.keyword(step)));
    }

    private void write(Instant now) {
        Spooled scenarios = finished.finish(Repeats::merged);
        List<String> problems = new ArrayList<>();
        if (scenarios.isEmpty() && shard.scenarios() == 0) {
            problems.add(NOTHING_RAN);
        }
        pages.finish(scenarios.kept());
        pages.problem().ifPresent(problems::add);
        Coverage counted = coverage.counted();
        exercised = Optional.of(counted);
        new ReportFiles(outDir)
                .write(
                        new Results(
                                new RunResult(scenarios, problems, again, shard),
                                surroundings.environment(),
                                surroundings.until(now)),
                        counted)
                .filter(problem -> !problems.contains(problem))
                .ifPresent(problems::add);
        RunResult run = new RunResult(scenarios, problems, again, shard);
        result = Optional.of(run);
        if (byItself) {
            VacuousRunException.throwIfVacuous(run);
        }
    }
}
