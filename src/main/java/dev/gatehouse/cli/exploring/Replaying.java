package dev.gatehouse.cli.exploring;

import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.again.AgainNote;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.Optional;

/** Tells what has happened in one schedule that was run again. */
public final class Replaying implements ConcurrentEventListener {

    private String text = "";
    private Outcome outcome = Outcome.SKIPPED;

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
        Optional<ExplorationResult> replayed = CurrentScenario.get().flatMap(ScenarioRecord::exploration);
        CurrentScenario.clear();
        outcome = outcome(event.getResult());
        text = title(event.getTestCase())
                + replayed.map(Replaying::schedule).orElse("")
                + "\n" + outcome.word() + ": " + why(event.getResult(), replayed) + "\n";
    }

    private static Outcome outcome(Result result) {
        return switch (result.getStatus()) {
            case PASSED -> Outcome.PASSED;
            case FAILED -> result.getError() instanceof WrongInput ? Outcome.WRONG : Outcome.FAILED;
            default -> Outcome.WRONG;
        };
    }

    private static String title(TestCase scenario) {
        return "line " + scenario.getLocation().getLine() + ": " + scenario.getName() + "\n";
    }

    private static String schedule(ExplorationResult replayed) {
        return replayed.shown()
                .map(shown -> "\n" + shown.text() + "\n\nThe journal:\n"
                        + shown.happening().journal())
                .orElse("");
    }

    /** What the step or the finding says, without the schedule, which is shown already, and how to run it again. */
    private static String why(Result result, Optional<ExplorationResult> replayed) {
        if (result.getStatus() == Status.PASSED) {
            return "nothing breaks under this schedule";
        }
        String message = result.getError() == null
                ? "a step is not defined"
                : String.valueOf(result.getError().getMessage());
        String alone = AgainNote.without(message);
        return replayed.map(ExplorationResult::details)
                .map(details -> alone.replace(":\n\n" + details, ""))
                .orElse(alone);
    }

    /** All of it, to be printed. */
    public String text() {
        return text;
    }

    /** What came of it. */
    public Outcome outcome() {
        return outcome;
    }
}
