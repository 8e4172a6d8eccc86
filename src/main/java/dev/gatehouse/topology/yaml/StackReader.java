package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.PropertyDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.wdk.DeviceRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a device stack. */
final class StackReader {

    private static final Pattern SYMBOLIC_LINK =
            Pattern.compile("(?i)\\\\(DosDevices|\\?\\?|Global\\?\\?)\\\\[^\\\\]+");
    private static final Pattern INTERFACE = Pattern.compile("\\{\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}");

    private final Names names;
    private final DriverReader reader;
    private final Map<String, SourceLocation> symbolicLinks = new HashMap<>();

    /** Reads stacks beside those that are imported. */
    StackReader(Names names, DriverReader reader, Map<String, StackDeclaration> imported) {
        this.names = names;
        this.reader = reader;
        imported.values().forEach(stack -> stack.symbolicLink()
                .ifPresent(link -> symbolicLinks.putIfAbsent(ObjectNames.canonical(link), stack.place())));
    }

    StackDeclaration read(String name, Parameters map) {
        Optional<String> symbolicLink = formed(map, "symbolic link", SYMBOLIC_LINK, "a name as \\DosDevices\\Toaster0");
        symbolicLink.ifPresent(link -> checkNew(map, link));
        Optional<String> deviceInterface =
                formed(map, "interface", INTERFACE, "a quoted GUID as \"{781EF630-72B2-11D2-B852-00C04FAD5171}\"");
        PropertyDeclaration properties = PropertyReader.read(map);
        List<DriverDeclaration> drivers = drivers(name, map);
        StackDeclaration stack = new StackDeclaration(
                name, map.place(), symbolicLink, deviceInterface, names.parent(map, "parent"), properties, drivers);
        map.finish();
        return stack;
    }

    private static Optional<String> formed(Parameters map, String key, Pattern form, String expected) {
        Optional<String> text = map.text(key);
        text.filter(each -> !form.matcher(each).matches())
                .ifPresent(each -> map.complain(
                        key,
                        Complaint.of(ProblemCode.T117, key + " of " + map.owner() + " cannot be \"" + each + "\"")
                                .expecting(expected)));
        return text;
    }

    private void checkNew(Parameters map, String link) {
        SourceLocation place = map.place("symbolic link");
        SourceLocation first = symbolicLinks.putIfAbsent(ObjectNames.canonical(link), place);
        if (first != null) {
            map.complain(
                    "symbolic link",
                    Complaint.of(
                                    ProblemCode.T158,
                                    map.owner() + " has the symbolic link " + link + ", which another stack has at "
                                            + first)
                            .expecting("a symbolic link of its own"));
        }
    }

    private List<DriverDeclaration> drivers(String stack, Parameters map) {
        List<DriverDeclaration> drivers = new ArrayList<>();
        map.named("drivers", "driver").forEach((name, driver) -> drivers.add(reader.read(name, stack, driver)));
        if (map.declared("drivers").isEmpty() && !hasOther(map)) {
            map.complain(
                    "drivers",
                    Complaint.of(ProblemCode.T160, map.owner() + " has no drivers")
                            .expecting("drivers, from the top down"));
        }
        drivers.stream()
                .limit(Math.max(0, drivers.size() - 1))
                .filter(driver -> driver.role() == DeviceRole.BUS)
                .forEach(driver -> notAtTheBottom(driver, drivers.get(drivers.size() - 1)));
        drivers.stream()
                .skip(Math.max(0, drivers.size() - 1))
                .filter(DriverDeclaration::selfTarget)
                .forEach(StackReader::nobodyBelow);
        return drivers;
    }

    private static void nobodyBelow(DriverDeclaration bottom) {
        bottom.parameters()
                .complain(
                        "self target",
                        Complaint.of(
                                        ProblemCode.T171,
                                        "driver \"" + bottom.name() + "\" has a self target, and nobody below it")
                                .expecting("self target at a driver with another one below it"));
    }

    private static boolean hasOther(Parameters map) {
        return map.has("drivers") && !map.isMap("drivers");
    }

    private static void notAtTheBottom(DriverDeclaration bus, DriverDeclaration bottom) {
        bus.parameters()
                .complain(
                        "role",
                        Complaint.of(
                                        ProblemCode.T156,
                                        "the bus driver \"" + bus.name() + "\" stands above \"" + bottom.name() + "\"")
                                .expecting("a bus driver last, as drivers stand from the top down"));
    }
}
