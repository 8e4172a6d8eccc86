package dev.gatehouse.topology;

import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.wdk.DeviceRole;
import java.util.List;
import java.util.Optional;

/**
 * A device stack.
 *
 * @param symbolicLink as {@code \DosDevices\Toaster0}
 * @param deviceInterface the class GUID in braces
 * @param parent whose device has this stack's as its child
 * @param properties what the physical device object at the bottom tells of itself
 * @param drivers from the top down
 */
public record StackDeclaration(
        String name,
        SourceLocation place,
        Optional<String> symbolicLink,
        Optional<String> deviceInterface,
        Optional<ParentName> parent,
        PropertyDeclaration properties,
        List<DriverDeclaration> drivers) {

    public StackDeclaration {
        drivers = List.copyOf(drivers);
    }

    /** The driver whose device is the parent of a child's; a bus driver's is not. */
    public Optional<DriverDeclaration> parentOf(ParentName child) {
        return drivers.stream()
                .filter(each -> child.driver()
                        .map(name -> each.name().equals(name) && each.role() != DeviceRole.BUS)
                        .orElse(each.role() == DeviceRole.FUNCTION))
                .findFirst();
    }

    /** The driver of that name in this stack. */
    public Optional<DriverDeclaration> driver(String driver) {
        return drivers.stream().filter(each -> each.name().equals(driver)).findFirst();
    }

    /** Whether nobody is below that driver, so that it has no local target. */
    public boolean isLowest(String driver) {
        return !drivers.isEmpty() && drivers.get(drivers.size() - 1).name().equals(driver);
    }
}
