package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.StackDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds drivers by {@code toastmon} or, where two stacks have one of that name, by {@code monitor/toastmon}. */
final class DriverNames {

    private final Map<String, List<DriverName>> byName = new LinkedHashMap<>();

    DriverNames(Map<String, StackDeclaration> stacks) {
        stacks.values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .map(DriverDeclaration::fullName)
                .forEach(driver -> Stream.of(driver.driver(), driver.toString())
                        .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(driver)));
    }

    Optional<DriverName> resolve(Parameters map, String key) {
        return map.text(key).flatMap(text -> {
            List<DriverName> found = byName.getOrDefault(text, List.of());
            if (found.size() != 1) {
                map.complain(key, found.isEmpty() ? undeclared(map, key, text) : ambiguous(map, key, text, found));
            }
            return found.stream().findFirst();
        });
    }

    private Complaint undeclared(Parameters map, String key, String text) {
        return Complaint.of(ProblemCode.T152, key + " of " + map.owner() + " is the undeclared driver \"" + text + "\"")
                .suggesting(Nearest.of(text, byName.keySet()));
    }

    private static Complaint ambiguous(Parameters map, String key, String text, List<DriverName> found) {
        return Complaint.of(
                        ProblemCode.T155,
                        key + " of " + map.owner() + " is \"" + text + "\", which " + found.size() + " stacks have")
                .expectingOneOf(found.stream().map(DriverName::toString).toList());
    }
}
