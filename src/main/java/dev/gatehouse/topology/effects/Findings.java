package dev.gatehouse.topology.effects;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A topology under examination: what its own file declares, and where its warnings go. */
record Findings(Topology topology, Page page) {

    Stream<DeviceDeclaration> devices() {
        return topology.devices().values().stream().filter(each -> isOwn(each.place()));
    }

    Stream<FaultDeclaration> faults() {
        return topology.faults().values().stream().filter(each -> isOwn(each.place()));
    }

    Stream<StackDeclaration> stacks() {
        return topology.stacks().values().stream().filter(each -> isOwn(each.place()));
    }

    private boolean isOwn(SourceLocation place) {
        return place.file().equals(topology.file());
    }

    /** Tells whether there is no stack at all: such a file is there to be imported by others that have some. */
    boolean isPart() {
        return topology.stacks().isEmpty();
    }

    /** The devices that are some driver's hardware. */
    Set<String> usedDevices() {
        return topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .flatMap(driver -> driver.hardware().stream())
                .collect(Collectors.toSet());
    }

    /** The drivers whose devices have children, by their full names. */
    Set<String> parents() {
        Set<String> parents = new HashSet<>();
        topology.stacks().values().forEach(child -> child.parent()
                .flatMap(this::driver)
                .map(driver -> driver.fullName().toString())
                .ifPresent(parents::add));
        return parents;
    }

    private Optional<DriverDeclaration> driver(ParentName parent) {
        return Optional.ofNullable(topology.stacks().get(parent.stack())).flatMap(stack -> stack.parentOf(parent));
    }

    void warn(SourceLocation place, String word, Complaint complaint) {
        page.warning(new Spot(place, word.codePointCount(0, word.length())), complaint);
    }
}
