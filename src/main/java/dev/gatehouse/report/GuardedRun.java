package dev.gatehouse.report;

import dev.gatehouse.guard.Guard;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import java.util.ArrayDeque;
import java.util.Deque;

/** Stands guard over the models of a run that no command of Gatehouse has begun: that of a build or an IDE. */
final class GuardedRun implements ConcurrentEventListener {

    private final Deque<Guard> guards = new ArrayDeque<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunStarted.class, event -> guards.push(Guard.endingProcess()));
        publisher.registerHandlerFor(
                TestRunFinished.class, event -> guards.pop().close());
    }
}
