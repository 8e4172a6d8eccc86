package dev.gatehouse.steps.outcomes;

import dev.gatehouse.journal.Event;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.world.World;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;

/** What is seen of drivers that are written as code: what they say, and what they have. */
public final class DriverChecks {

    @Then("{gatehouse-driver} has printed {gatehouse-names}")
    @Step(
            meaning = "Exactly these texts are what a driver model has told its debugger, in this order.",
            example = "driver \"sniffer\" has printed \"read HELLO\"",
            ddi = "DbgPrint")
    public void printed(String driver, List<String> texts) {
        Current.scenario().perform(world -> {
            List<String> actual = world.chronicle().printed(world.drivers().nameOf(driver));
            if (!actual.equals(texts)) {
                throw Explain.failure(
                        "driver \"" + driver + "\" has printed", told(texts), told(actual), printing(world, driver));
            }
        });
    }

    @Then("{gatehouse-driver} has printed:")
    @Step(
            meaning = "The same with a table, which is read as a page is: from left to right, then down.",
            example = "driver \"camera\" has printed:\n| buffer 00 | buffer 10 |\n| buffer 20 | buffer 30 |",
            ddi = "DbgPrint")
    public void printed(String driver, DataTable texts) {
        printed(driver, texts.cells().stream().flatMap(List::stream).toList());
    }

    @Then("{gatehouse-driver} has printed nothing")
    @Step(
            meaning = "A driver model has told its debugger nothing yet.",
            example = "driver \"sniffer\" has printed nothing",
            ddi = "DbgPrint")
    public void printedNothing(String driver) {
        printed(driver, List.of());
    }

    private static String printing(World world, String driver) {
        String name = world.drivers().nameOf(driver);
        return Why.last(
                        world,
                        event -> event instanceof Event.Printed printed
                                && printed.driver().equals(name))
                .map(Why::moment)
                .orElseGet(() -> Why.last(world, name));
    }

    private static String told(List<String> texts) {
        return texts.isEmpty() ? "nothing" : String.join(", ", texts);
    }

    @Then("{gatehouse-driver} has {int} memory object(s)")
    @Step(
            meaning = "So many memory objects of a driver's own are there now: made, and not deleted.",
            example = "driver \"toastmon\" has 2 memory objects",
            ddi = "WdfMemoryCreate")
    public void memoryObjects(String driver, int expected) {
        Current.scenario().perform(world -> {
            long actual = world.drivers().countObjects(driver, ObjectType.MEMORY);
            if (actual != expected) {
                throw Explain.failure(
                        "the memory objects of driver \"" + driver + "\"",
                        Integer.toString(expected),
                        Long.toString(actual),
                        Why.last(world, world.drivers().nameOf(driver)));
            }
        });
    }
}
