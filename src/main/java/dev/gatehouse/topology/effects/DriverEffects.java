package dev.gatehouse.topology.effects;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.OnUnhandled;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.RequestType;
import java.util.List;
import java.util.Set;

/** What is said in vain of one driver. */
final class DriverEffects {

    private static final String ON_STOP = "on stop";
    private static final List<String> QUEUE =
            List.of("queue", "number presented", "power managed", "zero length requests", ON_STOP);
    private static final List<String> BEHAVIOURS =
            List.of("create", "read", "write", "device control", "internal device control", "ioctls", "on unhandled");
    private static final List<String> FRAMEWORK =
            List.of("verifier", "kmdf version", "exclusive", "continuous readers", "model");
    private static final Set<RequestType> QUEUED = Set.of(
            RequestType.READ, RequestType.WRITE, RequestType.DEVICE_CONTROL, RequestType.INTERNAL_DEVICE_CONTROL);

    private final StackDeclaration stack;
    private final DriverDeclaration driver;
    private final Parameters map;
    private final Set<String> parents;

    private DriverEffects(Findings findings, Set<String> parents, StackDeclaration stack, DriverDeclaration driver) {
        this.stack = stack;
        this.driver = driver;
        this.map = driver.parameters().reading(findings.page().problems());
        this.parents = parents;
    }

    static void check(Findings findings) {
        Set<String> parents = findings.parents();
        findings.stacks().forEach(stack -> stack.drivers()
                .forEach(driver -> new DriverEffects(findings, parents, stack, driver).check()));
    }

    private void check() {
        if (driver.role() == DeviceRole.BUS && stack.parent().isEmpty()) {
            List.of(FRAMEWORK, QUEUE, BEHAVIOURS).forEach(keys -> keys.forEach(this::atBus));
        } else if (driver.model().isPresent()) {
            BEHAVIOURS.forEach(key -> idle(
                    key, "what it does with requests is in the code of its model", "no \"" + key + "\", or no model"));
        } else {
            checkDeclared();
        }
    }

    private void atBus(String key) {
        if (map.has(key)) {
            map.warn(
                    key,
                    Complaint.of(ProblemCode.T165, key + " of the bus driver \"" + driver.name() + "\" has no effect")
                            .expecting(key + " at a filter or function driver"));
        }
    }

    private void checkDeclared() {
        if (!isQueueUsed()) {
            QUEUE.forEach(key -> idle(
                    key,
                    "each request passes the driver by, and none goes through its queue",
                    "a behaviour for some requests, or on unhandled: fail"));
        } else if (!driver.powerManaged()) {
            idle(ON_STOP, "its queue is not power managed", "power managed: yes");
        }
    }

    /** The framework passes on what a driver has no callback for, unless nobody is below; children use it too. */
    private boolean isQueueUsed() {
        return driver.onUnhandled() == OnUnhandled.FAIL
                || !driver.ioctlBehaviours().isEmpty()
                || driver.behaviours().keySet().stream().anyMatch(QUEUED::contains)
                || stack.isLowest(driver.name())
                || parents.contains(driver.fullName().toString());
    }

    private void idle(String key, String because, String expected) {
        if (map.has(key)) {
            map.warn(
                    key,
                    Complaint.of(
                                    ProblemCode.T169,
                                    key + " of driver \"" + driver.name() + "\" has no effect: " + because)
                            .expecting(expected));
        }
    }
}
