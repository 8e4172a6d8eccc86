package dev.gatehouse.picture;

import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.FaultDeclaration;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.IoType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A topology as a tree of text: each stack from the top down, its links behind the drivers that have them. */
public final class TopologyTree {

    private final Topology topology;
    private final Destinations destinations;

    private TopologyTree(Topology topology) {
        this.topology = topology;
        this.destinations = new Destinations(topology);
    }

    /** The whole tree; every line ends with a line feed. */
    public static String of(Topology topology) {
        return new TopologyTree(topology).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(topology.file());
        topology.title().ifPresent(title -> text.append(": ").append(title));
        text.append('\n');
        topology.stacks().values().forEach(stack -> text.append('\n').append(stack(stack)));
        String faults =
                topology.faults().values().stream().map(TopologyTree::fault).collect(Collectors.joining());
        return text.append(faults.isEmpty() ? "" : "\nfaults\n" + faults).toString();
    }

    private String stack(StackDeclaration stack) {
        String head = Stream.of(
                        stack.symbolicLink(),
                        stack.deviceInterface(),
                        stack.parent().map(parent -> "child of " + parent))
                .flatMap(Optional::stream)
                .map(name -> "  " + name)
                .collect(Collectors.joining("", "stack " + stack.name(), "\n"));
        int width = stack.drivers().stream()
                .mapToInt(driver -> driver.name().length())
                .max()
                .orElse(0);
        return stack.drivers().stream()
                .map(driver -> driver(driver, stack.isLowest(driver.name()), width))
                .collect(Collectors.joining("", head, ""));
    }

    private String driver(DriverDeclaration driver, boolean last, int width) {
        String branch = last ? "\u2514\u2500 " : "\u251c\u2500 ";
        String below = last ? "   " : "\u2502  ";
        String padding = " ".repeat(width - driver.name().length() + 2);
        String model = driver.model().map(name -> ", model " + name).orElse("");
        String what = driver.role().words() + io(driver) + model + hardware(driver);
        String line = branch + driver.name() + padding + what + "\n";
        return links(driver)
                .map(link -> below + " ".repeat(width + 2) + "\u2550\u2550> " + link(link) + "\n")
                .collect(Collectors.joining("", line, ""));
    }

    /** How the driver takes buffers, where that is not as usual. */
    private static String io(DriverDeclaration driver) {
        return driver.io() == IoType.BUFFERED
                ? ""
                : ", io " + driver.io().name().toLowerCase(Locale.ROOT);
    }

    private String hardware(DriverDeclaration driver) {
        return driver.hardware()
                .map(topology.devices()::get)
                .map(device -> " \u2500\u2500 " + device(device))
                .orElse("");
    }

    private static String device(DeviceDeclaration device) {
        String latency = device.traits().latency().words();
        return device.name() + ": " + device.model() + (latency.isEmpty() ? "" : ", latency " + latency);
    }

    private Stream<LinkDeclaration> links(DriverDeclaration driver) {
        return topology.links().values().stream().filter(link -> link.from().equals(driver.fullName()));
    }

    private String link(LinkDeclaration link) {
        String words = Destinations.words(link);
        String end = destinations.end(link).toString();
        return link.name() + " to " + words + (words.endsWith(end) ? "" : " (" + end + ")") + ", opened "
                + link.open().words();
    }

    private static String fault(FaultDeclaration fault) {
        return "   " + fault.name() + " of device " + fault.device() + "\n";
    }
}
