package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.Access;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.OpenWhen;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.wdk.DeviceRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a remote I/O target of a driver. */
final class LinkReader {

    private static final DriverName NOBODY = new DriverName("", "");

    /** What an open of an existing device has no use for. */
    private static final List<String> OF_FILES =
            List.of("access", "share", "query remove", "remove canceled", "remove complete");

    private final Names names;
    private final Map<String, StackDeclaration> stacks;
    private final DriverNames drivers;
    private final ObjectNames objects;

    LinkReader(Names names, Map<String, StackDeclaration> stacks) {
        this.names = names;
        this.stacks = stacks;
        this.drivers = new DriverNames(stacks);
        this.objects = new ObjectNames(stacks);
    }

    LinkDeclaration read(String name, Parameters map) {
        map.require("from", "to");
        LinkDeclaration link = new LinkDeclaration(
                name,
                map.place(),
                drivers.resolve(map, "from").orElse(NOBODY),
                map.isMap("to") ? map.block("to").map(this::object).orElse(nowhere()) : named(map),
                accesses(map, "access", List.of(Access.values())),
                accesses(map, "share", List.of()),
                map.choice("open", Vocabulary.OPENS).orElse(OpenWhen.AT_START),
                map.choice("query remove", Vocabulary.QUERY_REACTIONS),
                map.choice("remove canceled", Vocabulary.REACTIONS),
                map.choice("remove complete", Vocabulary.REACTIONS),
                map.choice("cleanup", Vocabulary.OBJECT_CALLBACKS).orElse(false),
                map.choice("destroy", Vocabulary.OBJECT_CALLBACKS).orElse(false));
        map.finish();
        if (map.isMap("to")) {
            OF_FILES.forEach(key -> checkFile(map, key));
        }
        checkSender(map, link.from());
        return link;
    }

    /** A device object that exists already is not opened as a file: nobody is asked, and nobody notified. */
    private static void checkFile(Parameters map, String key) {
        if (map.has(key)) {
            map.warn(
                    key,
                    Complaint.of(
                                    ProblemCode.T169,
                                    key + " of " + map.owner()
                                            + " has no effect: an existing device is opened without a file")
                            .expecting("a symbolic link or an interface to open, or no \"" + key + "\""));
        }
    }

    private void checkSender(Parameters map, DriverName from) {
        boolean bottom = Optional.ofNullable(stacks.get(from.stack()))
                .filter(stack -> stack.parent().isEmpty())
                .flatMap(stack -> stack.driver(from.driver()))
                .filter(driver -> driver.role() == DeviceRole.BUS)
                .isPresent();
        if (bottom) {
            map.complain(
                    "from",
                    Complaint.of(
                                    ProblemCode.T170,
                                    "from of " + map.owner() + " is the bus driver \"" + from.driver()
                                            + "\", in which no framework runs")
                            .expecting("a filter or function driver"));
        }
    }

    private LinkAddress object(Parameters to) {
        if (!to.hasExactlyOne("stack", "driver")) {
            to.ignoreTheRest();
            return nowhere();
        }
        LinkAddress address = to.has("stack")
                ? new LinkAddress.ToStack(names.stack(to, "stack").orElse(""))
                : new LinkAddress.ToDriver(drivers.resolve(to, "driver").orElse(NOBODY));
        to.finish();
        return address;
    }

    private LinkAddress named(Parameters map) {
        Optional<String> to = map.text("to");
        to.filter(name -> !objects.has(name)).ifPresent(name -> map.complain("to", undeclared(map, name)));
        return new LinkAddress.ByName(to.orElse(""));
    }

    private Complaint undeclared(Parameters map, String name) {
        return Complaint.of(ProblemCode.T162, "to of " + map.owner() + " is \"" + name + "\", which no stack has")
                .expecting("the symbolic link or the interface of a stack, { stack: ... } or { driver: ... }")
                .suggesting(Nearest.of(name, objects.all()));
    }

    private static LinkAddress nowhere() {
        return new LinkAddress.ByName("");
    }

    private static Set<Access> accesses(Parameters map, String key, List<Access> otherwise) {
        List<Access> accesses = map.has(key) ? map.choices(key, Vocabulary.ACCESSES) : otherwise;
        return accesses.isEmpty() ? Set.of() : EnumSet.copyOf(accesses);
    }
}
