package dev.gatehouse.cli.running;

import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Severity;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.steps.catalogue.GlueSteps;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the steps of features that no step definition fits, or several do, and names that nothing has, in a run that
 * only matches.
 */
final class StepCheck implements ConcurrentEventListener {

    private final Map<URI, Selected> files;
    private final GlueSteps glue = new GlueSteps();
    private final NameLint names;
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    StepCheck(Collection<Selected> features) {
        this.names = new NameLint(features);
        this.files = features.stream()
                .collect(Collectors.toMap(
                        file -> file.path().toAbsolutePath().normalize().toUri(),
                        Function.identity(),
                        (first, second) -> first));
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(StepDefinedEvent.class, glue::add);
        publisher.registerHandlerFor(TestCaseStarted.class, event -> names.check(event.getTestCase()));
        publisher.registerHandlerFor(TestStepFinished.class, this::finished);
    }

    /** After a step that nobody knows Cucumber skips the rest, without saying which of it nobody knows either. */
    private void finished(TestStepFinished event) {
        Status status = event.getResult().getStatus();
        if (event.getTestStep() instanceof PickleStepTestStep step && files.containsKey(step.getUri())) {
            boolean skippedUnseen = status == Status.SKIPPED && step.getCodeLocation() == null;
            if (status == Status.UNDEFINED || skippedUnseen) {
                List<String> nearest = glue.nearestTo(step.getStep().getText());
                found.add(problem(step, "no step is so", nearest.stream().findFirst()));
            } else if (status == Status.AMBIGUOUS) {
                found.add(problem(step, "several step definitions fit", Optional.empty()));
            }
        }
    }

    private Problem problem(PickleStepTestStep step, String message, Optional<String> meant) {
        Selected file = files.get(step.getUri());
        Location at = step.getStep().getLocation();
        String line = file.feature().text().line(at.getLine());
        int column = Math.max(1, at.getColumn());
        return new Problem(
                ProblemCode.F217,
                Severity.ERROR,
                new SourceLocation(file.feature().file(), at.getLine(), column),
                Math.max(1, line.strip().length()),
                message,
                line,
                Optional.of("a step that `gatehouse steps` lists, or one of your own"),
                meant);
    }

    /** What was found, each once: a step of a background or an outline is matched several times. */
    List<Problem> problems() {
        return Stream.concat(found.stream(), names.problems().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
