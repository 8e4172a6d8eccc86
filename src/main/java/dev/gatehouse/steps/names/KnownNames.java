package dev.gatehouse.steps.names;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.steps.Named;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkDeclaration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that a topology declares, as steps may say them. */
final class KnownNames {

    private final String file;
    private final Blueprint blueprint;
    private final List<DriverDeclaration> declared;
    private final List<DriverName> drivers;

    /** The names of a blueprint, which the scenario calls by the name of its file. */
    KnownNames(String file, Blueprint blueprint) {
        this.file = file;
        this.blueprint = blueprint;
        this.declared = blueprint.topology().stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .toList();
        this.drivers = declared.stream().map(DriverDeclaration::fullName).toList();
    }

    /** The topology as the scenario speaks of it. */
    String said() {
        return "the topology \"" + file + "\"";
    }

    /** Whether the topology alone says what has such names: a driver written in Java creates targets of its own. */
    boolean knowsAll(Named kind, Optional<String> owner) {
        Optional<DriverName> creator = kind == Named.LINK ? owner.flatMap(this::driver) : Optional.empty();
        return declared.stream()
                .filter(driver -> creator.filter(driver.fullName()::equals).isPresent())
                .allMatch(driver -> driver.model().isEmpty());
    }

    /**
     * All names of a kind.
     *
     * @param owner the driver whose remote targets they are, or the device whose values; empty if nothing owns them
     */
    Set<String> of(Named kind, Optional<String> owner) {
        return new LinkedHashSet<>(
                switch (kind) {
                    case DRIVER -> drivers();
                    case STACK -> blueprint.topology().stacks().keySet();
                    case DEVICE -> devices();
                    case DEVICE_VALUE -> owner.map(blueprint::valuesOf).orElse(Set.of());
                    case FAULT -> blueprint.topology().faults().keySet();
                    case LINK -> links(owner.flatMap(this::driver));
                    case IOCTL -> blueprint.topology().ioctls().keySet();
                    case RULE -> RuleBook.texts().stream().map(RuleText::name).toList();
                    case THREAD, FILE -> List.of();
                });
    }

    /** The names by which drivers are found: their own, and with their stacks'. */
    private List<String> drivers() {
        Stream<String> alone = drivers.stream().map(DriverName::driver).filter(name -> count(name) == 1);
        return Stream.concat(alone, drivers.stream().map(DriverName::toString)).toList();
    }

    private long count(String name) {
        return drivers.stream().filter(each -> each.driver().equals(name)).count();
    }

    private Optional<DriverName> driver(String name) {
        return drivers.stream()
                .filter(each -> each.toString().equals(name) || each.driver().equals(name))
                .findFirst();
    }

    /** A device that no stack uses is in no world. */
    private Collection<String> devices() {
        return declared.stream().flatMap(driver -> driver.hardware().stream()).toList();
    }

    private List<String> links(Optional<DriverName> from) {
        return blueprint.topology().links().values().stream()
                .filter(link -> from.isEmpty() || link.from().equals(from.get()))
                .map(LinkDeclaration::name)
                .toList();
    }
}
