package dev.gatehouse.blueprint;

import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stacks that do nothing of their own accord: no driver model, no link to or from another stack but by its name, no
 * child and no parent.
 *
 * <p>One of them that nothing has come to is in every world as it was started, and so is what its removal comes to.
 */
public final class Bystanders {

    private Bystanders() {}

    static Set<String> of(Topology topology) {
        Set<String> names = new HashSet<>(topology.stacks().keySet());
        for (LinkDeclaration link : topology.links().values()) {
            names.remove(link.from().stack());
            existing(link.to()).ifPresent(names::remove);
        }
        for (StackDeclaration stack : topology.stacks().values()) {
            stack.parent().ifPresent(parent -> names.remove(parent.stack()));
            if (stack.parent().isPresent() || runsCode(stack)) {
                names.remove(stack.name());
            }
        }
        return names;
    }

    /**
     * Those of them that no other stack can tell from one that is not there, as long as nobody speaks of them: what
     * comes with an interface is told to driver models, and of a fault somebody may ask whether it has struck.
     */
    public static Set<String> unseen(Topology topology) {
        boolean isWatched = topology.stacks().values().stream().anyMatch(Bystanders::runsCode);
        Set<String> faulty = topology.faults().values().stream()
                .map(FaultDeclaration::device)
                .collect(Collectors.toSet());
        Set<String> names = of(topology);
        topology.stacks().values().stream()
                .filter(stack -> (isWatched && stack.deviceInterface().isPresent())
                        || devices(stack).anyMatch(faulty::contains))
                .forEach(stack -> names.remove(stack.name()));
        return names;
    }

    /** The devices below a stack. */
    static Stream<String> devices(StackDeclaration stack) {
        return stack.drivers().stream().map(DriverDeclaration::hardware).flatMap(Optional::stream);
    }

    /** The stack whose device object a driver takes for its target: nothing comes to it when that is opened. */
    private static Optional<String> existing(LinkAddress address) {
        if (address instanceof LinkAddress.ToStack top) {
            return Optional.of(top.stack());
        }
        return address instanceof LinkAddress.ToDriver one
                ? Optional.of(one.driver().stack())
                : Optional.empty();
    }

    private static boolean runsCode(StackDeclaration stack) {
        return stack.drivers().stream().anyMatch(driver -> driver.model().isPresent());
    }
}
