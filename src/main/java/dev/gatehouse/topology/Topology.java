package dev.gatehouse.topology;

import dev.gatehouse.wdk.IoControlCode;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that one topology file declares, by name and in the order of the file.
 *
 * @param file the path as the user gave it
 */
public record Topology(
        String file,
        Optional<String> title,
        Map<String, DeviceDeclaration> devices,
        Map<String, StackDeclaration> stacks,
        Map<String, LinkDeclaration> links,
        Map<String, IoControlCode> ioctls,
        Map<String, FaultDeclaration> faults) {

    public Topology {
        devices = Ordered.copy(devices);
        stacks = Ordered.copy(stacks);
        links = Ordered.copy(links);
        ioctls = Ordered.copy(ioctls);
        faults = Ordered.copy(faults);
    }
}
