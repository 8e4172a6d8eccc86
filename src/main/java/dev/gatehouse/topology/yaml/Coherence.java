package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.ParentName;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.DeviceRole;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                .filter(stack -> stack.place().file().equals(topology.file()))
                .forEach(this::checkChild);
    }

    private void checkForward(BehaviourReader.Mention mention) {
        if (mention.kind() == ForwardKind.TO_PARENT) {
            checkParentOf(mention);
        } else if (mention.link().isPresent()) {
            checkLink(mention, mention.link().get());
        } else if (!mention.behaviour().has("to") && isLowest(mention.driver())) {
            toNobody(mention);
        }
    }

    private static void toNobody(BehaviourReader.Mention mention) {
        Parameters map = mention.behaviour();
        boolean forwards = map.has("forward");
        map.complain(
                "forward",
                Complaint.of(
                                ProblemCode.T163,
                                map.owner() + (forwards ? " forwards" : " sends requests")
                                        + ", and nobody is below driver \""
                                        + mention.driver().driver() + "\"")
                        .expecting(
                                forwards ? "complete, pend, or a link to forward to" : "to: with a link to send to"));
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
        return stack(name)
                .flatMap(stack -> stack.driver(name.driver()))
                .filter(driver -> driver.role() == DeviceRole.BUS)
                .isPresent();
    }

    private boolean isLowest(DriverName name) {
        return stack(name).filter(stack -> stack.isLowest(name.driver())).isPresent();
    }

    private Optional<StackDeclaration> stack(DriverName driver) {
        return Optional.ofNullable(topology.stacks().get(driver.stack()));
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

    private static Spot spot(SourceLocation place, String name) {
        return new Spot(place, name.codePointCount(0, name.length()));
    }
}
