package dev.gatehouse.picture;

import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.LinkedHashMap;
import java.util.Map;

/** A topology as a Mermaid flowchart, which many places that show Markdown draw. */
public final class TopologyMermaid {

    private final Topology topology;
    private final Map<DriverName, String> ids = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart TB\n");

    private TopologyMermaid(Topology topology) {
        this.topology = topology;
    }

    /** The flowchart, without a fence around it. */
    public static String of(Topology topology) {
        TopologyMermaid mermaid = new TopologyMermaid(topology);
        topology.stacks().values().forEach(mermaid::addStack);
        topology.stacks().values().forEach(stack -> stack.drivers().forEach(mermaid::addHardware));
        topology.links().values().forEach(mermaid::addLink);
        return mermaid.text.toString();
    }

    private void addStack(StackDeclaration stack) {
        String names = stack.symbolicLink().map(link -> "<br/>" + escaped(link)).orElse("");
        line("  subgraph s" + ids.size() + "[\"" + escaped(stack.name()) + names + "\"]");
        String above = "";
        for (DriverDeclaration driver : stack.drivers()) {
            String id = "d" + ids.size();
            ids.put(driver.fullName(), id);
            line("    " + id + "[\"" + escaped(driver.name()) + "<br/><small>"
                    + driver.role().words() + "</small>\"]");
            if (!above.isEmpty()) {
                line("    " + above + " --- " + id);
            }
            above = id;
        }
        line("  end");
    }

    private void addHardware(DriverDeclaration driver) {
        driver.hardware()
                .map(topology.devices()::get)
                .ifPresent(device -> line("  " + ids.get(driver.fullName())
                        + " --- h" + ids.get(driver.fullName()) + "([\"" + escaped(device.name()) + "<br/><small>"
                        + escaped(device.model()) + "</small>\"])"));
    }

    private void addLink(LinkDeclaration link) {
        String end = ids.get(new Destinations(topology).end(link));
        line("  " + ids.get(link.from()) + " -. \"" + escaped(link.name()) + "\" .-> " + end);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Mermaid reads entities in quoted labels, and ends a label at a quotation mark. */
    private static String escaped(String words) {
        return words.replace("#", "#35;")
                .replace("&", "#38;")
                .replace("\"", "#34;")
                .replace("<", "#60;")
                .replace(">", "#62;");
    }
}
