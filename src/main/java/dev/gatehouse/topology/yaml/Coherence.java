package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.Bounds;
import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.hardware.FaultCondition;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.DeviceRole;
import dev.gatehouse.wdk.RequestType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what can only be seen when everything has been read: how the declarations fit together. */
final class Coherence {

    private final Page page;
    private final Topology topology;
    private final Set<String> links;

    Coherence(Page page, Topology topology, Set<String> links) {
        this.page = page;
        this.topology = topology;
        this.links = links;
    }

    void check(List<BehaviourReader.Mention> mentions) {
        mentions.forEach(this::checkForward);
        topology.stacks().values().stream()
                .filter(stack -> stack.parent().isPresent())
                .forEach(this::checkChild);
        if (!page.problems().hasErrors()) {
            checkEffects(usedDevices());
        }
    }

    /** What has no effect in a file with errors may have one when these are gone. */
    private void checkEffects(Set<String> used) {
        topology.devices().values().stream()
                .filter(device -> !used.contains(device.name()))
                .forEach(device -> warn(
                        device.place(),
                        device.name(),
                        Complaint.of(ProblemCode.T159, "no stack uses device \"" + device.name() + "\"")
                                .expecting("hardware: " + device.name() + " at a bus driver")));
        topology.devices().values().forEach(this::checkOrder);
        topology.faults().values().forEach(fault -> checkFault(fault, used));
        topology.stacks().values().forEach(stack -> stack.drivers().forEach(this::checkSettings));
        topology.stacks().values().forEach(this::checkProperties);
    }

    private void checkProperties(StackDeclaration stack) {
        boolean hasBus = stack.drivers().stream().anyMatch(driver -> driver.role() == DeviceRole.BUS);
        if (stack.properties().isDeclared() && !hasBus) {
            warn(
                    stack.place(),
                    stack.name(),
                    Complaint.of(
                                    ProblemCode.T183,
                                    "stack \"" + stack.name() + "\" has properties and no bus driver, whose"
                                            + " physical device object they belong to")
                            .expecting("a driver with role: bus as the last one"));
        }
    }

    /** A bus driver here is the end of the stack: no framework runs in it. */
    private void checkSettings(DriverDeclaration driver) {
        Stream.of(FrameworkReader.VERIFIER, FrameworkReader.VERSION, "on stop", "number presented")
                .filter(key -> driver.role() == DeviceRole.BUS)
                .filter(key -> driver.parameters().has(key))
                .forEach(key -> warn(
                        driver.parameters().place(key),
                        "-",
                        Complaint.of(
                                        ProblemCode.T165,
                                        key + " of the bus driver \"" + driver.name() + "\" has no effect")
                                .expecting(key + " at a filter or function driver, or at the top")));
    }

    private void checkForward(BehaviourReader.Mention mention) {
        if (mention.kind() == ForwardKind.TO_PARENT) {
            checkParentOf(mention);
        } else if (mention.link().isPresent()) {
            checkLink(mention, mention.link().get());
        } else if (!mention.behaviour().has("to") && isBus(mention.driver())) {
            mention.behaviour()
                    .complain(
                            "forward",
                            Complaint.of(
                                            ProblemCode.T163,
                                            mention.behaviour().owner() + verb(mention)
                                                    + ", and below a bus driver is nobody")
                                    .expecting("complete, pend, or a link to forward to"));
        }
    }

    private static String verb(BehaviourReader.Mention mention) {
        return mention.behaviour().has("forward") ? " forwards" : " sends requests";
    }

    private void checkParentOf(BehaviourReader.Mention mention) {
        boolean child = Optional.ofNullable(
                        topology.stacks().get(mention.driver().stack()))
                .flatMap(StackDeclaration::parent)
                .isPresent();
        if (!child || !isBus(mention.driver())) {
            mention.behaviour()
                    .complain(
                            "forward",
                            Complaint.of(ProblemCode.T172, mention.behaviour().owner() + " has no parent to forward to")
                                    .expecting("forward: to its parent at the bus driver of a stack with a parent"));
        }
    }

    /** A child's parent has a function driver, and is not the child of its own child; a child has no hardware. */
    private void checkChild(StackDeclaration child) {
        ParentName parent = child.parent().orElseThrow();
        StackDeclaration stack = topology.stacks().get(parent.stack());
        if (stack != null && stack.parentOf(parent).isEmpty()) {
            String what = parent.driver().isPresent()
                    ? "\"" + parent + "\", which is no filter or function driver"
                    : "stack \"" + parent + "\", which has no function driver";
            noChild(child, "is a child of " + what);
        } else if (isItsOwnAncestor(child)) {
            noChild(child, "is in the end a child of its own");
        } else if (child.drivers().stream().anyMatch(driver -> driver.hardware().isPresent())) {
            noChild(child, "is a child, and its bus driver has hardware");
        }
    }

    private boolean isItsOwnAncestor(StackDeclaration child) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(child.name());
        while (next.isPresent() && seen.add(next.get())) {
            next = Optional.ofNullable(topology.stacks().get(next.get()))
                    .flatMap(StackDeclaration::parent)
                    .map(ParentName::stack);
        }
        return next.isPresent();
    }

    private void noChild(StackDeclaration child, String what) {
        page.error(
                spot(child.place(), child.name()),
                Complaint.of(ProblemCode.T172, "stack \"" + child.name() + "\" " + what)
                        .expecting("a parent with a function driver, or one of its drivers as \"card/filter\", "
                                + "and no hardware at the child's bus driver"));
    }

    private boolean isBus(DriverName name) {
        return Optional.ofNullable(topology.stacks().get(name.stack()))
                .flatMap(stack -> stack.driver(name.driver()))
                .filter(driver -> driver.role() == DeviceRole.BUS)
                .isPresent();
    }

    private void checkLink(BehaviourReader.Mention mention, String name) {
        Parameters map = mention.behaviour();
        LinkDeclaration link = topology.links().get(name);
        if (!links.contains(name)) {
            map.complain(
                    "to",
                    Complaint.of(ProblemCode.T154, "to of " + map.owner() + " is the undeclared link \"" + name + "\"")
                            .expectingOneOf(links)
                            .suggesting(Nearest.of(name, links)));
        } else if (link != null && !link.from().equals(mention.driver())) {
            map.complain(
                    "to",
                    Complaint.of(
                                    ProblemCode.T161,
                                    "to of " + map.owner() + " is the link \"" + name + "\" of driver \"" + link.from()
                                            + "\"")
                            .expecting("a link from " + mention.driver()));
        }
    }

    private Set<String> usedDevices() {
        return topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .flatMap(driver -> driver.hardware().stream())
                .collect(Collectors.toSet());
    }

    /** Without a depth nothing ever stands in line. */
    private void checkOrder(DeviceDeclaration device) {
        if (device.traits().order() == CompletionOrder.LIFO
                && device.traits().queueDepth() == DeviceTraits.ANY_NUMBER) {
            warn(
                    device.parameters().place("order"),
                    CompletionOrder.LIFO.words(),
                    Complaint.of(
                                    ProblemCode.T166,
                                    "the order of device \"" + device.name()
                                            + "\" has no effect: nothing stands in line")
                            .expecting("a queue depth"));
        }
    }

    private void checkFault(FaultDeclaration fault, Set<String> used) {
        if (!used.contains(fault.device())) {
            cannotFire(
                    fault,
                    "no stack uses device \"" + fault.device() + "\"",
                    "a device that is some driver's hardware");
        }
        FaultCondition when = fault.when();
        when.operation()
                .filter(operation -> when.ioctl().isPresent() && !operation.isControl())
                .map(RequestType::words)
                .ifPresent(operation ->
                        cannotFire(fault, "a " + operation + " has no I/O control code", "operation: device control"));
        boolean control = when.operation().filter(RequestType::isControl).isPresent()
                || (when.operation().isEmpty() && when.ioctl().isPresent());
        if (when.offset().isPresent() && control) {
            cannotFire(fault, "a control has no offset", "operation: read or write");
        }
        if (when.time().areEmpty()) {
            cannotFire(fault, "its time is over before it begins", "a later \"before\" than \"after\"");
        }
        if (when.offset().filter(Bounds::areEmpty).isPresent()
                || when.state()
                        .map(FaultCondition.State::bounds)
                        .filter(Bounds::areEmpty)
                        .isPresent()) {
            cannotFire(fault, "no number lies between its bounds", "a \"to\" that is not less than \"from\"");
        }
    }

    private void cannotFire(FaultDeclaration fault, String reason, String expected) {
        warn(
                fault.place(),
                fault.name(),
                Complaint.of(ProblemCode.T164, "fault \"" + fault.name() + "\" cannot fire: " + reason)
                        .expecting(expected));
    }

    private void warn(SourceLocation place, String name, Complaint complaint) {
        page.warning(spot(place, name), complaint);
    }

    private static Spot spot(SourceLocation place, String name) {
        return new Spot(place, name.codePointCount(0, name.length()));
    }
}
