package dev.gatehouse.report.sequence;

import static dev.gatehouse.report.sequence.SequenceSvg.number;

import dev.gatehouse.report.markup.Markup;
import java.util.List;
import java.util.Locale;

/** Draws the states of one target beside the rows, each with its two gates in plan view. */
final class BandDrawing {

    private static final int ROOM_FOR_GATES = 68;
    private static final int ROOM_FOR_WORDS = 15;

    private final Markup svg;
    private final Grid grid;
    private final int x;

    BandDrawing(Markup svg, Grid grid, int x) {
        this.svg = svg;
        this.grid = grid;
        this.x = x;
    }

    void draw(Actor target, List<Band> all) {
        svg.open("g", "class", "bands");
        text(x, 21, "hd", target.owner().isEmpty() ? target.name() : target.owner());
        text(x, 37, "hs", target.title());
        List<Band> own =
                all.stream().filter(band -> band.target().equals(target)).toList();
        for (int i = 0; i < own.size(); i++) {
            int top = i == 0 ? Grid.HEAD : grid.top(own.get(i).first());
            int bottom = i + 1 < own.size() ? grid.top(own.get(i + 1).first()) : grid.bottom();
            band(own.get(i), top, bottom);
        }
        svg.close().line();
    }

    private void band(Band band, int top, int bottom) {
        String state = band.state().words();
        svg.open("g", "class", "band " + state.toLowerCase(Locale.ROOT));
        String why = band.reason().isEmpty() ? "" : ": " + band.reason();
        svg.element("title", state + why);
        svg.empty("rect", "x", number(x), "y", number(top), "width", number(Grid.BAND), "height", number(bottom - top));
        if (bottom - top > ROOM_FOR_WORDS) {
            text(x + Grid.BAND / 2, top + 19, "bn", shown(state));
        }
        if (bottom - top > ROOM_FOR_GATES) {
            gate(x + Grid.BAND / 4, top + 40, band.inOpen(), "in");
            gate(x + 3 * Grid.BAND / 4, top + 40, band.outOpen(), "out");
        }
        svg.close();
    }

    private static String shown(String state) {
        return state.equals("ClosedForQueryRemove") ? "Closed for QR" : state;
    }

    /** A passage with its leaf ajar, or with a bar across. */
    private void gate(int middle, int y, boolean open, String name) {
        svg.open("g", "class", "gate");
        path("wall", "M" + middle + " " + (y - 13) + "v6M" + middle + " " + (y + 7) + "v6");
        path("way", "M" + (middle - 15) + " " + y + "h" + (open ? 30 : 10));
        path(
                open ? "leaf" : "bar",
                open ? "M" + middle + " " + (y - 7) + "l9 -7" : "M" + middle + " " + (y - 8) + "v16");
        text(middle, y + 26, "gl", name);
        svg.close();
    }

    private void path(String style, String line) {
        svg.empty("path", "class", style, "d", line);
    }

    private void text(int left, int y, String style, String words) {
        svg.element("text", LaneDrawing.cut(words), "x", number(left), "y", number(y), "class", style);
    }
}
