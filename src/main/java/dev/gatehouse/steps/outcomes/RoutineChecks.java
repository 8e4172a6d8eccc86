package dev.gatehouse.steps.outcomes;

import dev.gatehouse.journal.Event;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.steps.words.Where;
import dev.gatehouse.wdk.Irql;
import io.cucumber.java.en.Then;
import java.util.List;

/** What is seen of completion routines. */
public final class RoutineChecks {

    @Then("the completion routine of {string} was called {int} time(s)")
    @Step(
            meaning = "How often the routine was called since the world began; a request that was refused calls none.",
            example = "the completion routine of \"r1\" was called 0 times",
            ddi = "EvtRequestCompletionRoutine")
    public void times(String name, int expected) {
        Current.scenario().perform(world -> {
            world.requests().find(name);
            int actual = world.chronicle().routines(name).size();
            if (actual != expected) {
                throw Explain.failure(
                        "the completion routine of \"" + name + "\"",
                        times(expected),
                        times(actual),
                        Why.requests(world, List.of(name)));
            }
        });
    }

    private static String times(int count) {
        return "called " + count + (count == 1 ? " time" : " times");
    }

    @Then("the completion routine of {string} was called{gatehouse-where} at {gatehouse-irql}")
    @Step(
            meaning = "The thread and the IRQL of the routine's last call: whatever completes the request.",
            example = "the completion routine of \"r1\" was called on the timer of \"r1\" at DISPATCH_LEVEL",
            ddi = "EvtRequestCompletionRoutine")
    public void where(String name, Where where, Irql irql) {
        Current.scenario().perform(world -> {
            List<Event.Completed> calls = world.chronicle().routines(name);
            boolean fits = !calls.isEmpty()
                    && where.isHere(calls.get(calls.size() - 1).lane())
                    && calls.get(calls.size() - 1).irql() == irql;
            if (!fits) {
                throw Explain.failure(
                        "the completion routine of \"" + name + "\"",
                        "called" + where.words() + " at " + irql + "_LEVEL",
                        calls.isEmpty() ? "never called" : told(calls.get(calls.size() - 1)),
                        Why.requests(world, List.of(name)));
            }
        });
    }

    private static String told(Event.Completed call) {
        return "called on " + call.lane() + " at " + call.irql() + "_LEVEL";
    }

    @Then("{gatehouse-driver} has a completion routine registered for {string}")
    @Step(
            meaning = "A routine is registered: the next completion of the request will call it.",
            example = "driver \"guard\" has a completion routine registered for \"r1\"",
            ddi = "WdfRequestSetCompletionRoutine")
    public void registered(String driver, String name) {
        expectRoutine(driver, name, true);
    }

    @Then("{gatehouse-driver} has no completion routine registered for {string}")
    @Step(
            meaning = "No routine is registered: it was never set, was called, or was replaced and is gone.",
            example = "driver \"guard\" has no completion routine registered for \"r1\"",
            ddi = "WdfRequestSetCompletionRoutine")
    public void notRegistered(String driver, String name) {
        expectRoutine(driver, name, false);
    }

    private static void expectRoutine(String driver, String name, boolean expected) {
        Current.scenario().perform(world -> {
            if (world.calls().hasCompletionRoutine(driver, name) != expected) {
                throw Explain.failure(
                        "request \"" + name + "\"",
                        expected ? "with a completion routine" : "without a completion routine",
                        expected ? "none is registered" : "one is registered",
                        Why.last(world, name));
            }
        });
    }

    @Then("{gatehouse-driver} no longer has {string}")
    @Step(
            meaning = "The driver's handle of a request that it received is dead: it has completed or forgotten it.",
            example = "driver \"port\" no longer has \"a1\"")
    public void noHandle(String driver, String name) {
        Current.scenario().perform(world -> {
            if (world.calls().hasHandle(driver, name)) {
                throw Explain.failure(
                        "driver \"" + driver + "\"",
                        "no handle of \"" + name + "\"",
                        "it has one",
                        Why.last(world, name));
            }
        });
    }
}
