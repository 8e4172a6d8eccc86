package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.exploration.Attendant;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.function.Supplier;

/** Gives each scenario of a run an attendant before it is explored. */
public final class Exploring implements ConcurrentEventListener {

    private final Supplier<Attendant> attendants;

    /** Gives attendants; each is for one scenario. */
    public Exploring(Supplier<Attendant> attendants) {
        this.attendants = attendants;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, this::started);
    }

    private void started(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep) {
            CurrentScenario.get().ifPresent(scenario -> scenario.attend(attendants.get()));
        }
    }
}
