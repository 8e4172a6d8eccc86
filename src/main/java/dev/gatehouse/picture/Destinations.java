package dev.gatehouse.picture;

import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkAddress;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.Locale;

/** Where links lead: the loader has seen to it that they lead somewhere. */
record Destinations(Topology topology) {

    /** The driver's device that a link ends at: the top of a stack for all but {@code driver:}. */
    DriverName end(LinkDeclaration link) {
        return link.to() instanceof LinkAddress.ToDriver driver
                ? driver.driver()
                : stack(link).drivers().get(0).fullName();
    }

    private StackDeclaration stack(LinkDeclaration link) {
        if (link.to() instanceof LinkAddress.ToStack to) {
            return topology.stacks().get(to.stack());
        }
        String name = ((LinkAddress.ByName) link.to()).name();
        return topology.stacks().values().stream()
                .filter(stack ->
                        stack.symbolicLink().filter(own -> isBelow(name, own)).isPresent()
                                || stack.deviceInterface()
                                        .filter(own -> isBelow(name, own))
                                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("impossible: no stack is called " + name));
    }

    /** Object names have no case, and a file's name stands below its device's. */
    private static boolean isBelow(String name, String own) {
        String given = name.toLowerCase(Locale.ROOT);
        String device = own.toLowerCase(Locale.ROOT);
        return given.equals(device) || given.startsWith(device + "\\");
    }

    /** The name under which a link is opened, as the file writes it. */
    static String words(LinkDeclaration link) {
        if (link.to() instanceof LinkAddress.ByName name) {
            return name.name();
        }
        return link.to() instanceof LinkAddress.ToStack stack
                ? "stack " + stack.stack()
                : "driver " + ((LinkAddress.ToDriver) link.to()).driver();
    }
}
