package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.StackDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds drivers by {@code toastmon} or, where two stacks have one of that name, by {@code monitor/toastmon}. */
final class DriverNames {

    private final List<DriverName> drivers;

    DriverNames(Map<String, StackDeclaration> stacks) {
        this.drivers = stacks.values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .map(DriverDeclaration::fullName)
                .toList();
    }

    Optional<DriverName> resolve(Parameters map, String key) {
        return map.text(key).flatMap(text -> {
            List<DriverName> found = drivers.stream()
                    .filter(driver ->
                            driver.driver().equals(text) || driver.toString().equals(text))
                    .toList();
            if (found.size() != 1) {
                map.complain(key, found.isEmpty() ? undeclared(map, key, text) : ambiguous(map, key, text, found));
            }
            return found.stream().findFirst();
        });
    }

    private Complaint undeclared(Parameters map, String key, String text) {
        List<String> candidates = drivers.stream()
                .flatMap(driver -> Stream.of(driver.driver(), driver.toString()))
                .distinct()
                .toList();
        return Complaint.of(ProblemCode.T152, key + " of " + map.owner() + " is the undeclared driver \"" + text + "\"")
                .suggesting(Nearest.of(text, candidates));
    }

    private static Complaint ambiguous(Parameters map, String key, String text, List<DriverName> found) {
        return Complaint.of(
                        ProblemCode.T155,
                        key + " of " + map.owner() + " is \"" + text + "\", which " + found.size() + " stacks have")
                .expectingOneOf(found.stream().map(DriverName::toString).toList());
    }
}
