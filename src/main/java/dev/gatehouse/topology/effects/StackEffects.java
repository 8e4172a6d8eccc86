package dev.gatehouse.topology.effects;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.wdk.DeviceRole;
import java.util.stream.Stream;

/** What is said in vain of a stack, or of the bus driver at its bottom. */
final class StackEffects {

    private StackEffects() {}

    static void check(Findings findings) {
        findings.drivers()
                .filter(driver -> driver.role() == DeviceRole.BUS)
                .forEach(driver -> checkBus(findings, driver));
        findings.stacks()
                .filter(stack -> stack.properties().isDeclared() && !hasBus(stack))
                .forEach(stack -> homeless(findings, stack));
    }

    private static boolean hasBus(StackDeclaration stack) {
        return stack.drivers().stream().anyMatch(driver -> driver.role() == DeviceRole.BUS);
    }

    private static void homeless(Findings findings, StackDeclaration stack) {
        findings.warn(
                stack.place(),
                stack.name(),
                Complaint.of(
                                ProblemCode.T183,
                                "stack \"" + stack.name() + "\" has properties and no bus driver, whose"
                                        + " physical device object they belong to")
                        .expecting("a driver with role: bus as the last one"));
    }

    /** A bus driver here is the end of the stack: no framework runs in it. */
    private static void checkBus(Findings findings, DriverDeclaration driver) {
        Stream.of("verifier", "kmdf version", "on stop", "number presented")
                .filter(key -> driver.parameters().has(key))
                .forEach(key -> findings.warn(
                        driver.parameters().place(key),
                        "-",
                        Complaint.of(
                                        ProblemCode.T165,
                                        key + " of the bus driver \"" + driver.name() + "\" has no effect")
                                .expecting(key + " at a filter or function driver, or at the top")));
    }
}
