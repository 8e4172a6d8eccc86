package dev.gatehouse.cli.running;

import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.Collection;
import java.util.List;

/**
 * Finds the names that nothing has in scenarios of a run that did not pass: their first one has stopped them.
 *
 * <p>A scenario that has passed has found all its names, and costs nothing here.
 */
final class FailedNames implements ConcurrentEventListener {

    private final NameLint names;

    FailedNames(Collection<Selected> features) {
        this.names = new NameLint(features);
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
        if (event.getResult().getStatus() != Status.PASSED) {
            names.check(event.getTestCase());
        }
    }

    /** What is wrong with a topology itself is not among them: the scenario has told it in full. */
    List<Problem> problems() {
        return names.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.F218)
                .toList();
    }
}
