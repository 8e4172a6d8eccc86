package dev.gatehouse.world;

import dev.gatehouse.hardware.Fault;
import java.util.List;

/** The faults of a world's devices, by name. */
final class DeclaredFaults {

    private final List<Fault> faults;

    DeclaredFaults(List<Fault> faults) {
        this.faults = faults;
    }

    void enable(String name, boolean on) {
        faults.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ScenarioFailure.undeclared(
                        "fault", name, faults.stream().map(Fault::name).toList()))
                .enable(on);
    }

    /** Those that the scenario relies on and that have not fired. */
    List<String> neverFired() {
        return faults.stream()
                .filter(fault -> fault.isEnabled() && fault.timesFired() == 0)
                .map(Fault::name)
                .toList();
    }
}
