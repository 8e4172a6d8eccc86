package dev.gatehouse.report.sequence;

import static dev.gatehouse.report.sequence.SequenceSvg.number;

import dev.gatehouse.report.markup.Markup;
import java.util.Locale;

/** Draws the columns: heads, life lines, gates, and what lasts in them. */
final class LaneDrawing {

    private static final int HEAD_WIDTH = 124;
    private static final int TARGET_WIDTH = 112;
    private static final int HEAD_HEIGHT = 44;
    private static final int GATE = 6;
    private static final int MOST_LETTERS = 16;
    private static final int MOST_SLOTS = 4;

    private final Markup svg;
    private final Sequence sequence;
    private final Grid grid;

    LaneDrawing(Markup svg, Sequence sequence, Grid grid) {
        this.svg = svg;
        this.sequence = sequence;
        this.grid = grid;
    }

    void draw() {
        sequence.actors().forEach(this::lane);
        sequence.bands().forEach(this::gates);
        sequence.spans().forEach(this::span);
        sequence.actors().forEach(this::head);
    }

    private void lane(Actor actor) {
        if (!actor.isTarget()) {
            line("lane", grid.x(actor), Grid.HEAD - 12, grid.bottom());
        }
    }

    private void line(String style, int x, int from, int to) {
        svg.empty("path", "class", style, "d", "M" + x + " " + from + "V" + to).line();
    }

    /** Dotted while it is open, thick while it is closed. */
    private void gates(Band band) {
        int x = grid.x(band.target());
        int top = band.first() == 0 ? Grid.HEAD - 12 : grid.top(band.first());
        int bottom = end(band.last());
        line(band.inOpen() ? "g-open" : "g-shut", x - GATE, top, bottom);
        line(band.outOpen() ? "g-open" : "g-shut", x + GATE, top, bottom);
    }

    /** Down to where the next row begins. */
    private int end(int row) {
        return row + 1 < sequence.rows().size() ? grid.top(row + 1) : grid.bottom();
    }

    private void span(Span span) {
        int x = grid.x(span.actor());
        int top = grid.line(Math.min(span.first(), sequence.rows().size() - 1));
        int bottom = Math.max(top + 8, grid.line(span.last()));
        int width = span.kind() == Span.Kind.PENDED ? 8 : 12;
        x += Math.min(slot(span), MOST_SLOTS) * (width - 2);
        String style = span.kind().name().toLowerCase(Locale.ROOT) + colour(span.request());
        svg.open(
                "rect",
                "class",
                "span " + style,
                "x",
                number(x - width / 2),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(bottom - top),
                "rx",
                "4");
        svg.element("title", span.label()).close().line();
    }

    /** How many spans of the same column, listed before this one, are not over when it begins. */
    private int slot(Span span) {
        return (int) sequence.spans().stream()
                .takeWhile(other -> other != span)
                .filter(other -> other.actor().equals(span.actor()))
                .filter(other -> other.last() > span.first() && span.last() > other.first())
                .count();
    }

    private String colour(String request) {
        int index = sequence.requests().indexOf(request);
        return index < 0 ? "" : " " + Requests.colour(index);
    }

    private void head(Actor actor) {
        int width = actor.isTarget() ? TARGET_WIDTH : HEAD_WIDTH;
        int x = grid.x(actor) - width / 2;
        svg.open("g", "class", "head " + actor.kind().name().toLowerCase(Locale.ROOT));
        svg.element("title", actor.name() + (actor.words().isEmpty() ? "" : ": " + actor.words()));
        svg.empty(
                "rect",
                "x",
                number(x),
                "y",
                "4",
                "width",
                number(width),
                "height",
                number(HEAD_HEIGHT),
                "rx",
                actor.kind() == Actor.Kind.APPLICATION ? "22" : "6");
        String below = actor.isTarget() ? "of " + actor.owner() : actor.words();
        svg.element(
                "text",
                cut(actor.title()),
                "class",
                "hd",
                "x",
                number(grid.x(actor)),
                "y",
                below.isEmpty() ? "31" : "23");
        svg.element("text", cut(below), "class", "hs", "x", number(grid.x(actor)), "y", "39");
        svg.close().line();
    }

    static String cut(String words) {
        return words.length() <= MOST_LETTERS
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(
                                        0, Math.min(MOST_LETTERS - 1, words.codePointCount(0, words.length()))))
                        + "\u2026";
    }
}
