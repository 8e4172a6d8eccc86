package dev.gatehouse.topology;

import static org.apiguardian.api.API.Status.INTERNAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.wdk.IoControlCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Everything that a topology file declares, by name: first what it imports, then its own, in the order of the files.
 *
 * @param file the path as the user gave it
 */
@Handle
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

    /** The same without some stacks and devices. */
    @API(status = INTERNAL)
    public Topology without(Set<String> absentStacks, Set<String> absentDevices) {
        return new Topology(
                file,
                title,
                Ordered.without(devices, absentDevices),
                Ordered.without(stacks, absentStacks),
                links,
                ioctls,
                faults);
    }

    /** A topology that declares nothing. */
    public static Topology empty(String file) {
        return new Topology(file, Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** What this one declares and what another one does that it imports; of two things of one name the first counts. */
    public Topology and(Topology imported) {
        return new Topology(
                file,
                title,
                Ordered.joined(devices, imported.devices),
                Ordered.joined(stacks, imported.stacks),
                Ordered.joined(links, imported.links),
                Ordered.joined(ioctls, imported.ioctls),
                Ordered.joined(faults, imported.faults));
    }
}
