package dev.gatehouse.picture;

import dev.gatehouse.topology.DeviceDeclaration;
import dev.gatehouse.topology.DriverDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.LinkDeclaration;
import dev.gatehouse.topology.StackDeclaration;
import dev.gatehouse.topology.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A topology as a drawing: a column for each stack, drivers from the top down, hardware at the foot, links as arrows.
 *
 * <p>It has no colours of its own but two that follow the reader's choice of light or dark, and no text is wider than
 * its box: what is too long is cut, and stands whole in the tooltip.
 */
public final class TopologySvg {

    private static final int BOX_WIDTH = 168;
    private static final int BOX_HEIGHT = 44;
    private static final int ROW = 58;
    private static final int COLUMN = 260;
    private static final int MARGIN = 24;
    private static final int HEAD = 46;
    private static final int MOST_LETTERS = 20;

    private static final String STYLE =
            """
            <style>
              .topology { font: 13px system-ui, sans-serif; color-scheme: light dark; }
              .topology rect { fill: Canvas; stroke: CanvasText; stroke-opacity: .55; }
              .topology text { fill: CanvasText; }
              .topology .small { font-size: 11px; fill-opacity: .65; }
              .topology .head { font-weight: 600; }
              .topology path { fill: none; stroke: #b35c00; stroke-width: 1.6; stroke-dasharray: 5 3; }
              .topology line { stroke: CanvasText; stroke-opacity: .55; }
              .topology .link { fill: #b35c00; font-size: 11px; }
              .topology marker path { fill: #b35c00; stroke: none; }
            </style>
            """;

    private static final String ARROW =
            """
            <defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 8 4 0 8z"/></marker></defs>
            """;

    /** The upper left corner of a box. */
    private record Corner(int x, int y) {

        int middle() {
            return y + BOX_HEIGHT / 2;
        }
    }

    private final Topology topology;
    private final Map<DriverName, Corner> corners = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private int height;
    private int links;

    private TopologySvg(Topology topology) {
        this.topology = topology;
    }

    /** A whole document, fit to be a file. */
    public static String of(Topology topology) {
        return of(topology, STYLE);
    }

    /** The same for a page that has a style for it and forbids any other. */
    public static String inPage(Topology topology) {
        return of(topology, "");
    }

    private static String of(Topology topology, String style) {
        TopologySvg svg = new TopologySvg(topology);
        int x = MARGIN;
        for (StackDeclaration stack : topology.stacks().values()) {
            svg.draw(stack, x);
            x += COLUMN;
        }
        topology.links().values().forEach(svg::draw);
        int foot = svg.height + 18 * svg.links + MARGIN;
        int width = Math.max(x + MARGIN, COLUMN + MARGIN);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"topology\" role=\"img\" width=\"" + width
                + "\" height=\"" + foot + "\" viewBox=\"0 0 " + width + " " + foot
                + "\">\n<title>" + escaped(topology.title().orElse(topology.file())) + "</title>\n" + style + ARROW
                + svg.body
                + "</svg>\n";
    }

    private void draw(StackDeclaration stack, int x) {
        text(x, MARGIN + 6, "head", stack.name());
        stack.symbolicLink().or(stack::deviceInterface).ifPresent(name -> text(x, MARGIN + 22, "small", name));
        int y = MARGIN + HEAD - 10;
        for (DriverDeclaration driver : stack.drivers()) {
            box(
                    x,
                    y,
                    4,
                    driver.name(),
                    driver.role().words()
                            + driver.model().map(name -> ", " + name).orElse(""));
            corners.put(driver.fullName(), new Corner(x, y));
            if (!stack.isLowest(driver.name())) {
                joint(x, y);
            }
            y += ROW;
        }
        hardware(stack).ifPresent(device -> drawHardware(device, x, corners.size()));
        height = Math.max(height, y + (hardware(stack).isPresent() ? ROW : 0));
    }

    private Optional<DeviceDeclaration> hardware(StackDeclaration stack) {
        return stack.drivers().stream()
                .flatMap(driver -> driver.hardware().stream())
                .findFirst()
                .map(topology.devices()::get);
    }

    private void drawHardware(DeviceDeclaration device, int x, int drawn) {
        int y = corners.values().stream()
                .skip(drawn - 1L)
                .findFirst()
                .orElseThrow()
                .y();
        joint(x, y);
        box(x, y + ROW, 20, device.name(), device.model());
    }

    private void joint(int x, int y) {
        int middle = x + BOX_WIDTH / 2;
        body.append("<line x1=\"" + middle + "\" y1=\"" + (y + BOX_HEIGHT) + "\" x2=\"" + middle + "\" y2=\""
                + (y + ROW) + "\"/>\n");
    }

    private void box(int x, int y, int roundness, String name, String words) {
        body.append("<g><title>" + escaped(name + ": " + words) + "</title><rect x=\"" + x + "\" y=\"" + y
                + "\" width=\"" + BOX_WIDTH + "\" height=\"" + BOX_HEIGHT + "\" rx=\"" + roundness + "\"/>");
        text(x + 12, y + 19, "name", name);
        text(x + 12, y + 35, "small", words);
        body.append("</g>\n");
    }

    /** From the right edge of a box through the gutter beside it to a line of its own below all stacks, and up. */
    private void draw(LinkDeclaration link) {
        Corner from = corners.get(link.from());
        int gutter = BOX_WIDTH + 10 + links * 6 % (COLUMN - BOX_WIDTH - 20);
        int line = height + 18 * ++links;
        Corner to = corners.get(new Destinations(topology).end(link));
        body.append("<path marker-end=\"url(#arrow)\" d=\"M" + (from.x() + BOX_WIDTH) + " " + from.middle() + " H"
                + (from.x() + gutter) + " V" + line + " H" + (to.x() + gutter) + " V" + to.middle() + " H"
                + (to.x() + BOX_WIDTH) + "\"/>\n");
        text(from.x(), line - 4, "link", link.name());
    }

    private void text(int x, int y, String kind, String words) {
        String shown = words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS - 1) + "\u2026" : words;
        body.append("<text x=\"" + x + "\" y=\"" + y + "\" class=\"" + kind + "\">" + escaped(shown) + "</text>\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
