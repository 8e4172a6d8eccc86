package dev.gatehouse.topology.effects;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.wdk.DeviceRole;

/** What is said in vain of a stack. */
final class StackEffects {

    private StackEffects() {}

    static void check(Findings findings) {
        findings.stacks()
                .filter(stack -> stack.parent().isPresent() && !hasBus(stack))
                .forEach(stack -> childless(findings, stack));
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

    private static void childless(Findings findings, StackDeclaration stack) {
        findings.warn(
                stack.place(),
                stack.name(),
                Complaint.of(
                                ProblemCode.T169,
                                "the parent of stack \"" + stack.name()
                                        + "\" has no effect: no bus driver is its child")
                        .expecting("a driver with role: bus as the last one, or no parent"));
    }
}
