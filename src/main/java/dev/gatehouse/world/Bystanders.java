package dev.gatehouse.world;

import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The stacks that do nothing of their own accord: no driver model, no link to or from another stack but by its name, no
 * child and no parent.
 *
 * <p>One of them that nothing has come to is in every world as it was started, and so is what its removal comes to.
 */
final class Bystanders {

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
