package dev.gatehouse.cli.running;

import dev.gatehouse.cli.spreading.Share;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.steps.catalogue.GlueSteps;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Counts scenarios whose steps were matched only, and collects the steps that match nothing, or too much. */
final class DryRun implements ConcurrentEventListener {

    private final Map<URI, String> names;
    private final Share share;
    private final GlueSteps glue = new GlueSteps();
    private final NameLint inner;
    private final AtomicInteger scenarios = new AtomicInteger();
    private final NavigableSet<String> wrong = new ConcurrentSkipListSet<>();

    /** Collects from a share of a plan's scenarios. */
    DryRun(RunPlan plan, Share share) {
        this.names = plan.fileNames();
        this.inner = new NameLint(plan.selection().features());
        this.share = share;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(StepDefinedEvent.class, glue::add);
        publisher.registerHandlerFor(TestCaseStarted.class, event -> inner.check(event.getTestCase()));
        publisher.registerHandlerFor(TestCaseFinished.class, event -> scenarios.incrementAndGet());
        publisher.registerHandlerFor(TestStepFinished.class, this::step);
    }

    private void step(TestStepFinished event) {
        Status status = event.getResult().getStatus();
        boolean bad = status == Status.UNDEFINED || status == Status.AMBIGUOUS;
        if (bad && event.getTestStep() instanceof PickleStepTestStep step) {
            String file = names.getOrDefault(step.getUri(), step.getUri().toString());
            String word = status == Status.UNDEFINED ? "undefined" : "ambiguous";
            wrong.add(file + ":" + step.getStep().getLine() + ": " + word + " step: "
                    + step.getStep().getKeyword() + step.getStep().getText()
                    + (status == Status.UNDEFINED ? meant(step.getStep().getText()) : ""));
        }
    }

    private String meant(String step) {
        return glue.nearestTo(step).stream()
                .map(near -> "\n  did you mean: " + near)
                .collect(Collectors.joining());
    }

    /** Steps within steps are matched by Gatehouse, others by Cucumber. */
    private Set<String> wrong() {
        Set<String> all = new TreeSet<>(wrong);
        inner.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.F217)
                .map(DryRun::line)
                .forEach(all::add);
        return all;
    }

    private static String line(Problem problem) {
        return problem.place().file() + ":" + problem.place().line() + ": " + problem.message() + ": "
                + problem.sourceLine().strip()
                + problem.suggestion()
                        .map(meant -> "\n  did you mean: " + meant)
                        .orElse("");
    }

    boolean passed() {
        return (scenarios.get() > 0 || share.isEmptyShard()) && wrong().isEmpty();
    }

    String text() {
        int count = scenarios.get();
        String would = count == 1 ? "1 scenario would run" : count + " scenarios would run";
        String nothing = share.isEmptyShard()
                ? "nothing would run in " + share.shard() + ": all scenarios stand in others"
                : "nothing would run: no scenario was selected";
        String all = count == 0 ? nothing : would;
        Set<String> told = wrong();
        return "dry run: " + all + "\n" + (told.isEmpty() ? "" : "\n" + String.join("\n", told) + "\n");
    }
}
