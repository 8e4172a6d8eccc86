package dev.gatehouse.topology;

import dev.gatehouse.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device stack.
 *
 * @param symbolicLink as {@code \DosDevices\Toaster0}
 * @param deviceInterface the class GUID in braces
 * @param properties device properties by name; a text is a list of one
 * @param drivers from the top down
 */
public record StackDeclaration(
        String name,
        SourceLocation place,
        Optional<String> symbolicLink,
        Optional<String> deviceInterface,
        Map<String, List<String>> properties,
        List<DriverDeclaration> drivers) {

    public StackDeclaration {
        Map<String, List<String>> copies = new LinkedHashMap<>();
        properties.forEach((property, values) -> copies.put(property, List.copyOf(values)));
        properties = Ordered.copy(copies);
        drivers = List.copyOf(drivers);
    }

    /** The driver of that name in this stack. */
    public Optional<DriverDeclaration> driver(String driver) {
        return drivers.stream().filter(each -> each.name().equals(driver)).findFirst();
    }
}
