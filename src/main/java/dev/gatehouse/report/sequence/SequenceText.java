package dev.gatehouse.report.sequence;

import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.wdk.Ticks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The twin of the drawing for a terminal: a column for each participant, a line for each thing that happened.
 *
 * <p>A target's column is its two gates: {@code ::} both open, {@code :|} only the in-gate, {@code ||} both closed.
 */
public final class SequenceText {

    private static final int COLUMN = 15;
    private static final int GUTTER = 21;
    private static final int ROOM = 13;

    private final Sequence sequence;
    private final Map<Actor, Integer> places = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private SequenceText(Sequence sequence) {
        this.sequence = sequence;
        sequence.actors().forEach(actor -> places.put(actor, GUTTER + COLUMN / 2 + places.size() * COLUMN));
    }

    /**
     * Prints all pieces of a sequence, each with its heads; every line ends in a line feed, and nothing hides in it.
     */
    public static String of(List<Sequence> pieces) {
        return pieces.stream().map(piece -> new SequenceText(piece).print()).collect(Collectors.joining("\n"));
    }

    private String print() {
        if (sequence.isEmpty()) {
            return "nothing happened\n";
        }
        heads();
        for (int i = 0; i < sequence.rows().size(); i++) {
            if (sequence.beginsInstant(i) && i > 0) {
                line("", "", lifelines(i), "");
            }
            row(i, sequence.rows().get(i));
        }
        return text.toString();
    }

    private void heads() {
        line("", "", heads(Actor::title), "");
        line("", "", heads(actor -> actor.isTarget() ? "of " + actor.owner() : actor.words()), "");
    }

    private char[] heads(Function<Actor, String> words) {
        char[] line = blank();
        for (Actor actor : sequence.actors()) {
            String said = Visible.line(words.apply(actor));
            String shown = said.length() <= ROOM ? said : said.substring(0, ROOM - 1) + "\u2026";
            int from = places.get(actor) - shown.length() / 2;
            shown.getChars(0, shown.length(), line, from);
        }
        return line;
    }

    private char[] blank() {
        char[] line = new char[GUTTER + sequence.actors().size() * COLUMN];
        Arrays.fill(line, ' ');
        return line;
    }

    private char[] lifelines(int row) {
        char[] line = blank();
        for (Actor actor : sequence.actors()) {
            int at = places.get(actor);
            if (actor.isTarget()) {
                Optional<Band> band = band(actor, row);
                line[at] = band.map(Band::inOpen).orElse(true) ? ':' : '|';
                line[at + 1] = band.map(Band::outOpen).orElse(true) ? ':' : '|';
            } else {
                line[at] = isBlocked(actor, row) ? '#' : '|';
            }
        }
        return line;
    }

    private Optional<Band> band(Actor target, int row) {
        return sequence.bands().stream()
                .filter(band -> band.target().equals(target) && band.first() <= row && row <= band.last())
                .findFirst();
    }

    private boolean isBlocked(Actor actor, int row) {
        return sequence.spans().stream()
                .anyMatch(span -> span.kind() == Span.Kind.BLOCKED
                        && span.actor().equals(actor)
                        && span.first() <= row
                        && row <= span.last());
    }

    private void row(int index, Row row) {
        char[] line = lifelines(index);
        if (row.isRemark()) {
            line[places.get(row.from())] = row.shape() == Row.Shape.ALARM ? '!' : '*';
        } else {
            arrow(line, row);
        }
        String time = sequence.beginsInstant(index) ? Ticks.text(row.at()) : "";
        String step = sequence.stepAt(index).isPresent()
                ? "line " + sequence.stepAt(index).getAsInt()
                : "";
        line(time, step, line, said(index, row));
    }

    private void arrow(char[] line, Row row) {
        int from = places.get(row.from());
        int to = places.get(row.to());
        char stroke = row.shape() == Row.Shape.COMPLETE || row.shape() == Row.Shape.RETURN ? '.' : '-';
        for (int i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
            line[i] = stroke;
        }
        boolean right = to > from;
        line[right ? to - 1 : to + (row.to().isTarget() ? 2 : 1)] =
                row.shape() == Row.Shape.REFUSE ? 'x' : right ? '>' : '<';
    }

    /** What is said of a row, and the states that targets come into with it. */
    private String said(int index, Row row) {
        String states = sequence.bands().stream()
                .filter(band -> band.first() == index && index > 0)
                .map(band ->
                        ", and " + band.target().name() + " is " + band.state().words())
                .collect(Collectors.joining());
        String pended = row.shape() == Row.Shape.PEND ? ": pended" : "";
        String lane = row.lane().equals("scenario") ? "" : "  [" + row.lane() + "]";
        return Visible.line(row.label() + pended + states + lane);
    }

    private void line(String time, String step, char[] line, String said) {
        String gutter = String.format("%9s  %-9s", time, step);
        String whole = gutter + new String(line).substring(Math.min(gutter.length(), GUTTER - 1)) + "  " + said;
        text.append(whole.stripTrailing()).append('\n');
    }
}
