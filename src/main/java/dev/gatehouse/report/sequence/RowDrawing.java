package dev.gatehouse.report.sequence;

import static dev.gatehouse.report.sequence.SequenceSvg.number;

import dev.gatehouse.report.markup.Markup;
import java.util.List;
import java.util.Locale;

/** Draws what happened: arrows between columns, remarks in them, and at the left the steps that brought it. */
final class RowDrawing {

    private static final double LETTER = 6.3;
    private static final int HEAD = 6;
    private static final int ROOM = 20;
    private static final int MOST_REMARK = 44;
    private static final int MOST_LANE = 18;
    private static final int LEAST_LABEL = 30;

    private final Markup svg;
    private final Sequence sequence;
    private final Grid grid;
    private final List<String> requests;

    RowDrawing(Markup svg, Sequence sequence, Grid grid) {
        this.svg = svg;
        this.sequence = sequence;
        this.grid = grid;
        this.requests = sequence.requests();
    }

    void draw() {
        for (int i = 0; i < sequence.rows().size(); i++) {
            gutter(i);
            row(i, sequence.rows().get(i));
        }
    }

    private void gutter(int row) {
        int y = grid.line(row) - 2;
        sequence.stepAt(row).ifPresent(line -> {
            svg.open("a", "href", "#L" + line, "class", "stp");
            svg.element("text", "line " + line, "x", "104", "y", number(y), "text-anchor", "end");
            svg.close().line();
        });
        String lane = sequence.laneAt(row);
        if (!lane.isEmpty()) {
            svg.open("text", "class", "ln0", "x", "112", "y", number(y)).element("title", lane);
            svg.text(cut(lane, MOST_LANE)).close().line();
        }
        if (sequence.choices().contains(row)) {
            svg.open("path", "class", "cp", "d", "M6 " + (grid.top(row) - 5) + "l5 5-5 5-5-5z");
            svg.element("title", "Another lane goes on here: another order was possible")
                    .close()
                    .line();
        }
    }

    private void row(int index, Row row) {
        String style = "ev " + row.shape().name().toLowerCase(Locale.ROOT);
        int request = requests.indexOf(row.request());
        svg.open(
                "a",
                "href",
                "#e" + (row.event() + 1),
                "class",
                request < 0 ? style : style + " " + Requests.colour(request),
                "data-r",
                row.request());
        svg.element("title", row.detail() + " (" + row.lane() + ")");
        if (row.isRemark()) {
            remark(row, grid.line(index));
        } else {
            arrow(row, grid.line(index));
        }
        svg.close().line();
    }

    private void remark(Row row, int y) {
        int x = grid.x(row.from());
        boolean last = x > grid.lanesEnd() - 120;
        svg.empty("circle", "class", "dot", "cx", number(x), "cy", number(y - 3), "r", "3.5");
        svg.element(
                "text",
                cut(row.label(), MOST_REMARK),
                "class",
                "lb",
                "x",
                number(last ? x - 10 : x + 10),
                "y",
                number(y + 1),
                "text-anchor",
                last ? "end" : "start");
    }

    private void arrow(Row row, int y) {
        int from = grid.x(row.from()) + edge(row.from(), row, true);
        int to = grid.x(row.to()) + edge(row.to(), row, false);
        int way = to > from ? 1 : -1;
        svg.empty("path", "class", "hit", "d", "M" + from + " " + y + "H" + to);
        svg.empty("path", "class", "ar", "d", "M" + from + " " + y + "H" + to);
        svg.empty("path", "class", "tip", "d", tip(row, to, y, way));
        int room = (int) ((Math.abs(to - from) - ROOM) / LETTER);
        boolean fits = row.label().length() <= room;
        svg.element(
                "text",
                cut(row.label(), Math.max(LEAST_LABEL, room)),
                "class",
                "lb",
                "x",
                number(fits ? (from + to) / 2 : Math.min(from, to) + HEAD),
                "y",
                number(y - 6),
                "text-anchor",
                fits ? "middle" : "start");
    }

    /** What enters a target stops at its in-gate or between the gates. */
    private int edge(Actor actor, Row row, boolean start) {
        if (!actor.isTarget()) {
            return 0;
        }
        boolean rightward = grid.x(row.to()) > grid.x(row.from());
        int side = rightward == start ? 6 : -6;
        return row.shape() == Row.Shape.PEND && !start ? 0 : side;
    }

    private static String tip(Row row, int x, int y, int way) {
        int back = x - way * HEAD;
        return switch (row.shape()) {
            case REFUSE -> "M" + x + " " + (y - 7) + "v14";
            case SEND, PEND, COMPLETE -> "M" + x + " " + y + "L" + back + " " + (y - 4) + "v8z";
            case CALL, RETURN, CANCEL, NOTE, WAKE, ALARM ->
                "M" + back + " " + (y - 4) + "L" + x + " " + y + "L" + back + " " + (y + 4);
        };
    }

    private static String cut(String words, int most) {
        int letters = words.codePointCount(0, words.length());
        return letters <= most ? words : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "\u2026";
    }
}
