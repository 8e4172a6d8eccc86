package dev.gatehouse.topology.effects;

import dev.gatehouse.hardware.Bounds;
import dev.gatehouse.hardware.FaultCondition;
import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.wdk.RequestType;
import java.util.Set;

/** Faults that never fire, whatever a scenario does. */
final class FaultEffects {

    private final Findings findings;
    private final FaultDeclaration fault;

    private FaultEffects(Findings findings, FaultDeclaration fault) {
        this.findings = findings;
        this.fault = fault;
    }

    static void check(Findings findings) {
        Set<String> used = findings.usedDevices();
        findings.faults().map(fault -> new FaultEffects(findings, fault)).forEach(each -> each.check(used));
    }

    private void check(Set<String> used) {
        if (!findings.isPart() && !used.contains(fault.device())) {
            cannotFire("no stack uses device \"" + fault.device() + "\"", "a device that is some driver's hardware");
        }
        if (fault.effect() instanceof FaultEffect.Delay delay && delay.by().to() == 0) {
            findings.warn(
                    fault.place(),
                    fault.name(),
                    Complaint.of(ProblemCode.T169, "fault \"" + fault.name() + "\" has no effect: it delays by nothing")
                            .expecting("a delay of 100 ns or more"));
        }
        FaultCondition when = fault.when();
        when.operation()
                .filter(operation -> when.ioctl().isPresent() && !operation.isControl())
                .map(RequestType::words)
                .ifPresent(operation ->
                        cannotFire("a " + operation + " has no I/O control code", "operation: device control"));
        if (when.offset().isPresent() && isControl(when)) {
            cannotFire("a control has no offset", "operation: read or write");
        }
        checkBounds(when);
    }

    private static boolean isControl(FaultCondition when) {
        return when.operation().filter(RequestType::isControl).isPresent()
                || (when.operation().isEmpty() && when.ioctl().isPresent());
    }

    private void checkBounds(FaultCondition when) {
        if (when.time().areEmpty()) {
            cannotFire("its time is over before it begins", "a later \"before\" than \"after\"");
        }
        boolean emptyState = when.state()
                .map(FaultCondition.State::bounds)
                .filter(Bounds::areEmpty)
                .isPresent();
        if (emptyState || when.offset().filter(Bounds::areEmpty).isPresent()) {
            cannotFire("no number lies between its bounds", "a \"to\" that is not less than \"from\"");
        }
    }

    private void cannotFire(String reason, String expected) {
        findings.warn(
                fault.place(),
                fault.name(),
                Complaint.of(ProblemCode.T164, "fault \"" + fault.name() + "\" cannot fire: " + reason)
                        .expecting(expected));
    }
}
