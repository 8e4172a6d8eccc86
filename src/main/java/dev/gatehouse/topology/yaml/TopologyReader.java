package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.MapValue;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.IoControlCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the outermost map of a topology.
 *
 * <p>A declaration with errors is made all the same, with defaults in their place, so that what refers to it is not
 * reported too; a topology with errors leaves the loader as a draft, in which models look for errors of their own.
 */
final class TopologyReader {

    private static final long SPOKEN_VERSION = 1;

    private final Page page;

    TopologyReader(Page page) {
        this.page = page;
    }

    Topology read(MapValue map) {
        Parameters root = Parameters.of(map, "the topology", page);
        version(root);
        Optional<String> title = root.text("title");
        Names names = new Names(root);
        Map<String, IoControlCode> ioctls = IoctlReader.read(root);
        Parameters top = root.knowing(ioctls);
        BehaviourReader behaviours = new BehaviourReader();
        FrameworkSettings settings = FrameworkReader.read(root, FrameworkSettings.DEFAULT);
        DriverReader drivers = new DriverReader(settings, names, behaviours);
        Map<String, DeviceDeclaration> devices = all(top.named("devices", "device"), DeviceReader::read);
        Map<String, StackDeclaration> stacks = all(top.named("stacks", "stack"), new StackReader(names, drivers)::read);
        Map<String, LinkDeclaration> links = all(top.named("links", "link"), new LinkReader(names, stacks)::read);
        Map<String, FaultDeclaration> faults = all(top.named("faults", "fault"), new FaultReader(names)::read);
        root.finish();
        Topology topology = new Topology(page.source().file(), title, devices, stacks, links, ioctls, faults);
        new Coherence(page, topology, top.declared("links")).check(behaviours.mentions());
        return topology;
    }

    private static void version(Parameters root) {
        root.require("gatehouse");
        root.integer("gatehouse", Long.MIN_VALUE, Long.MAX_VALUE)
                .filter(version -> version != SPOKEN_VERSION)
                .ifPresent(version -> root.complain(
                        "gatehouse",
                        Complaint.of(ProblemCode.T132, "version " + version + " of the language is not known")
                                .expecting("gatehouse: " + SPOKEN_VERSION)));
    }

    private static <T> Map<String, T> all(Map<String, Parameters> maps, Declaring<T> reader) {
        Map<String, T> declarations = new LinkedHashMap<>();
        maps.forEach((name, map) -> declarations.put(name, reader.read(name, map)));
        return declarations;
    }

    /** Makes a declaration from its name and its map. */
    private interface Declaring<T> {
        T read(String name, Parameters map);
    }
}
