package dev.gatehouse.report.sequence;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.wdk.Ticks;
import java.util.List;

/**
 * A sequence as a drawing: a column for each participant, a row for each thing that happened, a block for each instant.
 *
 * <p>Time is ordinal, as most things happen at one instant. A target is a lane of two lines, its gates; beside the
 * columns stand the states of the targets, row by row. All colours come from the page's style.
 */
public final class SequenceSvg {

    /** Up to here a drawing is made to fit its page; a wider one would have letters too small to read. */
    private static final int MOST_TO_FIT = 1_520;

    private final Sequence sequence;
    private final List<Actor> targets;
    private final Grid grid;
    private final Markup svg;

    private SequenceSvg(Markup markup, Sequence sequence) {
        this.svg = markup;
        this.sequence = sequence;
        this.targets = sequence.moved();
        this.grid = new Grid(sequence, targets);
    }

    /** Draws a sequence that has rows. */
    public static void write(Markup markup, Sequence sequence) {
        new SequenceSvg(markup, sequence).draw();
    }

    private void draw() {
        String box = "0 0 " + grid.width() + " " + grid.height();
        svg.open(
                "svg",
                "class",
                grid.width() <= MOST_TO_FIT ? "seq fit" : "seq",
                "viewBox",
                box,
                "width",
                number(grid.width()),
                "height",
                number(grid.height()),
                "role",
                "img",
                "aria-label",
                "Sequence of " + sequence.rows().size() + " events; the journal below says the same as text");
        svg.line();
        instants();
        new LaneDrawing(svg, sequence, grid).draw();
        for (int i = 0; i < targets.size(); i++) {
            new BandDrawing(svg, grid, grid.bandX(i)).draw(targets.get(i), sequence.bands());
        }
        new RowDrawing(svg, sequence, grid).draw();
        svg.close().line();
    }

    private void instants() {
        for (int row = 0; row < sequence.rows().size(); row++) {
            if (sequence.beginsInstant(row)) {
                instant(row);
            }
        }
    }

    private void instant(int first) {
        int last = first;
        while (last + 1 < sequence.rows().size() && !sequence.beginsInstant(last + 1)) {
            last++;
        }
        int height = grid.end(last) - grid.top(first);
        svg.empty(
                "rect",
                "class",
                "inst",
                "x",
                "0",
                "y",
                number(grid.top(first)),
                "width",
                number(grid.lanesEnd()),
                "height",
                number(height));
        long at = sequence.rows().get(first).at();
        if (first > 0) {
            long passed = at - sequence.rows().get(first - 1).at();
            text(12, grid.top(first) - 9, "gp", Ticks.text(passed) + " later");
        }
        text(12, grid.line(first) - 2, "tm", Ticks.text(at));
    }

    private void text(int x, int y, String style, String words) {
        svg.element("text", words, "x", number(x), "y", number(y), "class", style);
        svg.line();
    }

    static String number(int value) {
        return String.valueOf(value);
    }
}
