package dev.gatehouse.topology.effects;

import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DeviceDeclaration;
import java.util.Set;

/** Devices that nobody sees, and what is said of one in vain. */
final class DeviceEffects {

    private DeviceEffects() {}

    static void check(Findings findings) {
        Set<String> used = findings.usedDevices();
        findings.devices()
                .filter(device -> !findings.isPart() && !used.contains(device.name()))
                .forEach(device -> findings.warn(
                        device.place(),
                        device.name(),
                        Complaint.of(ProblemCode.T159, "no stack uses device \"" + device.name() + "\"")
                                .expecting("hardware: " + device.name() + " at a bus driver")));
        findings.devices().filter(DeviceEffects::hasIdleOrder).forEach(device -> idleOrder(findings, device));
    }

    /** Without a depth nothing ever stands in line. */
    private static boolean hasIdleOrder(DeviceDeclaration device) {
        return device.traits().order() == CompletionOrder.LIFO
                && device.traits().queueDepth() == DeviceTraits.ANY_NUMBER;
    }

    private static void idleOrder(Findings findings, DeviceDeclaration device) {
        findings.warn(
                device.parameters().place("order"),
                CompletionOrder.LIFO.words(),
                Complaint.of(
                                ProblemCode.T166,
                                "the order of device \"" + device.name() + "\" has no effect: nothing stands in line")
                        .expecting("a queue depth"));
    }
}
