package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.ParentName;
import java.util.Optional;
import java.util.Set;

/** The names that a file can use, whatever else is wrong with what they name. */
final class Names {

    private final Set<String> devices;
    private final Set<String> stacks;

    Names(Declared declared) {
        this.devices = declared.names("devices");
        this.stacks = declared.names("stacks");
    }

    Optional<String> device(Parameters map, String key) {
        return declared(map, key, "device", devices, ProblemCode.T151);
    }

    Optional<String> stack(Parameters map, String key) {
        return declared(map, key, "stack", stacks, ProblemCode.T153);
    }

    /** A stack, or one of its drivers after a slash; whether there is that driver is not known yet. */
    Optional<ParentName> parent(Parameters map, String key) {
        Optional<ParentName> name = map.text(key).map(ParentName::of);
        name.map(ParentName::stack)
                .filter(each -> !stacks.contains(each))
                .ifPresent(each -> map.complain(key, undeclared(map, key, "stack", stacks, ProblemCode.T153, each)));
        return name;
    }

    private static Optional<String> declared(
            Parameters map, String key, String kind, Set<String> names, ProblemCode code) {
        Optional<String> name = map.text(key);
        name.filter(each -> !names.contains(each))
                .ifPresent(each -> map.complain(key, undeclared(map, key, kind, names, code, each)));
        return name;
    }

    private static Complaint undeclared(
            Parameters map, String key, String kind, Set<String> names, ProblemCode code, String name) {
        return Complaint.of(code, key + " of " + map.owner() + " is the undeclared " + kind + " \"" + name + "\"")
                .expectingOneOf(names)
                .suggesting(Nearest.of(name, names));
    }
}
