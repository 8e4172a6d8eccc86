package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.ProblemCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The names that files declare, by section and with their places, whatever else is wrong with what they name. */
record Declared(Map<String, Map<String, Spot>> sections) {

    static final Declared NOTHING = new Declared(Map.of());

    /** The sections of a file, and what a name in each of them stands for. */
    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("ioctls", "I/O control code");
        kinds.put("devices", "device");
        kinds.put("stacks", "stack");
        kinds.put("links", "link");
        kinds.put("faults", "fault");
        return Collections.unmodifiableMap(kinds);
    }

    /** The names of one file. */
    static Declared in(Parameters root) {
        Map<String, Map<String, Spot>> sections = new LinkedHashMap<>();
        KINDS.keySet().forEach(section -> sections.put(section, root.spots(section)));
        return new Declared(sections);
    }

    Set<String> names(String section) {
        return in(section).keySet();
    }

    private Map<String, Spot> in(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    /** These names and others; tells of each that stands in both for two different things. */
    Declared and(Declared others, BiConsumer<Spot, Complaint> tell) {
        Map<String, Map<String, Spot>> joined = new LinkedHashMap<>();
        KINDS.forEach((section, kind) -> joined.put(section, joined(section, kind, others, tell)));
        return new Declared(joined);
    }

    private Map<String, Spot> joined(String section, String kind, Declared others, BiConsumer<Spot, Complaint> tell) {
        Map<String, Spot> joined = new LinkedHashMap<>(in(section));
        others.in(section).forEach((name, spot) -> {
            Spot first = joined.putIfAbsent(name, spot);
            if (first != null && !first.equals(spot)) {
                tell.accept(
                        spot,
                        Complaint.of(
                                        ProblemCode.T145,
                                        kind + " \"" + name + "\" stands at " + first.place() + " already")
                                .expecting("one of the two, or another name"));
            }
        });
        return joined;
    }
}
