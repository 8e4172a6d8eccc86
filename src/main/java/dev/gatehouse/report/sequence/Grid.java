package dev.gatehouse.report.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everything of a sequence stands in its drawing, in pixels. */
final class Grid {

    static final int HEAD = 64;
    static final int ROW = 30;
    static final int GAP = 26;
    static final int GUTTER = 176;
    static final int BAND = 104;
    static final int BAND_GAP = 12;

    private static final int LANE = 156;
    private static final int TARGET = 132;
    private static final int FIRST = 64;
    private static final int LAST = 84;
    private static final int ABOVE = 8;

    private final Map<Actor, Integer> columns = new HashMap<>();
    private final int[] tops;
    private final int lanesEnd;
    private final int width;
    private final int height;

    Grid(Sequence sequence, List<Actor> targets) {
        int x = GUTTER + FIRST;
        boolean first = true;
        for (Actor actor : sequence.actors()) {
            x += first ? 0 : actor.isTarget() ? TARGET : LANE;
            columns.put(actor, x);
            first = false;
        }
        lanesEnd = x + LAST;
        width = lanesEnd + targets.size() * (BAND + BAND_GAP) + (targets.isEmpty() ? 0 : BAND_GAP);
        tops = tops(sequence);
        height = bottom() + ABOVE;
    }

    private static int[] tops(Sequence sequence) {
        int[] tops = new int[sequence.rows().size() + 1];
        int y = HEAD + ABOVE;
        for (int i = 0; i < tops.length - 1; i++) {
            y += i > 0 && sequence.beginsInstant(i) ? GAP : 0;
            tops[i] = y;
            y += ROW;
        }
        tops[tops.length - 1] = y;
        return tops;
    }

    int x(Actor actor) {
        return columns.get(actor);
    }

    /** The upper edge of a row. */
    int top(int row) {
        return tops[row];
    }

    /** The line on which a row's arrow runs. */
    int line(int row) {
        return tops[row] + ROW - ABOVE;
    }

    /** The lower edge of a row. */
    int end(int row) {
        return tops[row] + ROW;
    }

    int bottom() {
        return tops[tops.length - 1];
    }

    int bandX(int index) {
        return lanesEnd + BAND_GAP + index * (BAND + BAND_GAP);
    }

    int lanesEnd() {
        return lanesEnd;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
