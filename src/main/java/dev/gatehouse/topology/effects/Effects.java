package dev.gatehouse.topology.effects;

import dev.gatehouse.parameter.Page;
import dev.gatehouse.topology.Topology;

/**
 * Looks for what has no effect in a topology without errors; what stands in a file that it imports is told when that
 * file is checked.
 */
public final class Effects {

    private Effects() {}

    /** Adds a warning to the page for all of it. */
    public static void check(Topology topology, Page page) {
        Findings findings = new Findings(topology, page);
        DeviceEffects.check(findings);
        FaultEffects.check(findings);
        StackEffects.check(findings);
        DriverEffects.check(findings);
    }
}
