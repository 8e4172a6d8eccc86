package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.TextValue;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.Topology;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Looks for imports that bring in nothing that the file uses, or that scenarios could. */
final class ImportUse {

    private ImportUse() {}

    static void check(Part part, Page page) {
        Set<Part> before = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Part.Import each : part.imports()) {
            Topology imported = each.part().topology();
            if (!before.add(each.part())) {
                idle(each.entry(), "stands in the list twice", "one of the two", page);
            } else if (!isUsed(imported, part.topology())) {
                idle(each.entry(), "brings in nothing that is used", "a use of what it declares, or no import", page);
            }
        }
    }

    /** Scenarios can name stacks, links and control codes; a device, or its fault, is nothing without a driver. */
    private static boolean isUsed(Topology imported, Topology whole) {
        boolean named = !imported.stacks().isEmpty()
                || !imported.links().isEmpty()
                || !imported.ioctls().isEmpty();
        return named
                || whole.stacks().values().stream()
                        .flatMap(stack -> stack.drivers().stream())
                        .flatMap(driver -> driver.hardware().stream())
                        .anyMatch(imported.devices()::containsKey);
    }

    private static void idle(TextValue entry, String what, String expected, Page page) {
        page.warning(
                entry.spot(),
                Complaint.of(ProblemCode.T148, "the import \"" + entry.text() + "\" " + what)
                        .expecting(expected));
    }
}
