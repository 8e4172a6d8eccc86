package dev.gatehouse.report.explorations;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.exploration.StepWords;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepArgument;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.List;

/** Tells a scenario of its steps: it knows what Cucumber has called, and only Cucumber knows which step that was. */
public final class StepTeller implements ConcurrentEventListener {

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestStepStarted.class, StepTeller::started);
    }

    private static void started(TestStepStarted event) {
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            CurrentScenario.get().ifPresent(scenario -> scenario.begins(words(step)));
        }
    }

    private static StepWords words(PickleStepTestStep step) {
        return new StepWords(
                step.getStep().getLine(),
                step.getStep().getKeyword().strip(),
                step.getStep().getText(),
                below(step.getStep().getArgument()));
    }

    private static List<String> below(StepArgument argument) {
        if (argument instanceof DocStringArgument text) {
            return text.getContent().lines().toList();
        }
        return argument instanceof DataTableArgument table
                ? table.cells().stream().map(StepWords::row).toList()
                : List.of();
    }
}
