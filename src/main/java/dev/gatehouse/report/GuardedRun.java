package dev.gatehouse.report;

import dev.gatehouse.guard.Guard;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import java.util.Optional;

/** Stands guard over the models of a run that no command of Gatehouse has begun: that of a build or an IDE. */
final class GuardedRun implements ConcurrentEventListener {

    private Optional<Guard> guard = Optional.empty();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunStarted.class, event -> guard = Optional.of(Guard.endingProcess()));
        publisher.registerHandlerFor(TestRunFinished.class, event -> guard.ifPresent(Guard::close));
    }
}
