package dev.gatehouse.world;

import dev.gatehouse.hardware.Fault;
import dev.gatehouse.stack.SimulatedHardware;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The faults of a world's devices, by name. */
final class DeclaredFaults {

    /** A fault, and the hardware that has it. */
    record Declared(Fault fault, SimulatedHardware hardware) {

        private String name() {
            return fault.name();
        }
    }

    private final List<Declared> faults = new ArrayList<>(0);

    DeclaredFaults(Collection<SimulatedHardware> devices) {
        for (SimulatedHardware hardware : devices) {
            hardware.device().faults().forEach(fault -> faults.add(new Declared(fault, hardware)));
        }
    }

    Declared find(String name) {
        return faults.stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ScenarioFailure.undeclared(
                        "fault", name, faults.stream().map(Declared::name).toList()));
    }

    /** Those of a kind that the scenario relies on and that have not fired. */
    List<String> neverFired(Predicate<Fault> kind) {
        return faults.stream()
                .filter(declared ->
                        declared.fault().isEnabled() && declared.fault().timesFired() == 0)
                .filter(declared -> kind.test(declared.fault()))
                .map(Declared::name)
                .toList();
    }
}
