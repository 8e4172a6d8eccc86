package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.exploration.Attendant;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.function.Supplier;

/** Gives each scenario of a run an attendant before it is explored. */
public final class Exploring implements ConcurrentEventListener {

    private final Supplier<Attendant> attendants;
    private final Processors processors;

    /** Gives attendants; each is for one scenario, which needs one of the processors. */
    public Exploring(Supplier<Attendant> attendants, Processors processors) {
        this.attendants = attendants;
        this.processors = processors;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, event -> processors.begins());
        publisher.registerHandlerFor(TestStepFinished.class, this::ended);
        publisher.registerHandlerFor(TestCaseFinished.class, event -> processors.ends());
    }

    /** A hook makes the scenario known that is about to run. */
    private void ended(TestStepFinished event) {
        if (event.getTestStep() instanceof HookTestStep hook && hook.getHookType() == HookType.BEFORE) {
            CurrentScenario.get().ifPresent(scenario -> scenario.attend(attendants.get()));
        }
    }
}
