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
 * Reads the outermost map of a topology file, after what the file imports.
 *
 * <p>A declaration with errors is made all the same, with defaults in their place, so that what refers to it is not
 * reported too; a topology with errors leaves the loader as a draft, in which models look for errors of their own.
 */
final class TopologyReader {

    private static final long SPOKEN_VERSION = 1;

    private final Page page;
    private final Library library;
    private final FrameworkSettings otherwise;

    /** Reads a file; {@code otherwise} are the settings of the file that imports it. */
    TopologyReader(Page page, Library library, FrameworkSettings otherwise) {
        this.page = page;
        this.library = library;
        this.otherwise = otherwise;
    }

    Part read(MapValue map) {
        Parameters root = Parameters.of(map, "the topology", page);
        version(root);
        Optional<String> title = root.text("title");
        FrameworkSettings settings = FrameworkReader.read(root, otherwise);
        Part imported = new ImportReader(page, library, settings).read(root);
        Declared declared = imported.declared().and(Declared.in(root), library::complain);
        Topology topology = read(root, title, settings, imported.topology(), declared);
        root.finish();
        return new Part(topology, declared, imported.imports(), imported.complete());
    }

    private Topology read(
            Parameters root, Optional<String> title, FrameworkSettings settings, Topology base, Declared declared) {
        Names names = new Names(declared);
        Map<String, IoControlCode> ioctls = new LinkedHashMap<>(base.ioctls());
        IoctlReader.read(root).forEach(ioctls::putIfAbsent);
        Parameters top = root.knowing(ioctls);
        BehaviourReader behaviours = new BehaviourReader();
        StackReader stackReader = new StackReader(names, new DriverReader(settings, names, behaviours), base.stacks());
        Map<String, DeviceDeclaration> devices =
                all(base.devices(), top.named("devices", "device"), DeviceReader::read);
        Map<String, StackDeclaration> stacks = all(base.stacks(), top.named("stacks", "stack"), stackReader::read);
        LinkReader linkReader = new LinkReader(names, stacks);
        Map<String, LinkDeclaration> links = all(base.links(), top.named("links", "link"), linkReader::read);
        FaultReader faultReader = new FaultReader(names);
        Map<String, FaultDeclaration> faults = all(base.faults(), top.named("faults", "fault"), faultReader::read);
        Topology topology = new Topology(page.source().file(), title, devices, stacks, links, ioctls, faults);
        new Coherence(page, topology, declared.names("links")).check(behaviours.mentions());
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

    /** What is imported, then what the file itself declares. */
    private static <T> Map<String, T> all(Map<String, T> imported, Map<String, Parameters> maps, Declaring<T> reader) {
        Map<String, T> declarations = new LinkedHashMap<>(imported);
        maps.forEach((name, map) -> declarations.putIfAbsent(name, reader.read(name, map)));
        return declarations;
    }

    /** Makes a declaration from its name and its map. */
    private interface Declaring<T> {
        T read(String name, Parameters map);
    }
}
