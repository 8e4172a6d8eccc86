package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.sequence.Actor;
import dev.gatehouse.report.sequence.Sequence;
import dev.gatehouse.report.sequence.SequenceSvg;
import dev.gatehouse.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sequence with the states of targets: its end, and a button that draws what came before, piece by piece. */
final class SequencePart {

    private static final String NAME = "sequence-";
    private static final String LEGEND = Templates.read(SequencePart.class, "legend.html");
    private static final int MOST_FOLLOWED = 9;
    private static final int MOST_QUIET = 12;

    private final Markup html;
    private final Detail detail;
    private final Parts parts;

    SequencePart(Markup html, Detail detail, Parts parts) {
        this.html = html;
        this.detail = detail;
        this.parts = parts;
    }

    void write() {
        Story story = detail.story();
        Optional<Topology> topology = detail.record().declared();
        List<Sequence> pieces = Sequence.of(story.events(), topology, story.marks());
        Sequence last = pieces.get(pieces.size() - 1);
        if (last.isEmpty()) {
            return;
        }
        String remark = detail.remark("one row an event, one block an instant");
        Shell.section(html, "sequence", "Sequence and target states", remark);
        follow(last.ownRequests());
        slot(html, last);
        figure(html, last);
        html.raw(LEGEND);
        topology.ifPresent(declared -> quiet(declared, pieces));
        html.close().line();
        pieces.subList(0, pieces.size() - 1).forEach(this::beside);
    }

    /** A piece in a file of its own, with the slot of the one before it. */
    private void beside(Sequence piece) {
        Markup markup = new Markup();
        slot(markup, piece);
        figure(markup, piece);
        parts.add(NAME + (piece.omitted() + piece.rows().size()), markup);
    }

    private void slot(Markup markup, Sequence piece) {
        if (piece.omitted() > 0) {
            String name = NAME + piece.omitted();
            markup.open("p", "class", "slot", "data-slot", name);
            parts.button(markup, name, "Draw what came before: " + piece.omitted() + " more events");
            markup.close().line();
        }
    }

    private static void figure(Markup markup, Sequence piece) {
        markup.open("figure", "class", "card fig seqf", "tabindex", "0", "aria-label", "Sequence");
        SequenceSvg.write(markup, piece);
        markup.close().line();
    }

    private void follow(List<String> requests) {
        html.open("div", "class", "follow js-only", "role", "group", "aria-label", "Follow a request");
        html.element("span", "Follow", "class", "muted");
        requests.stream()
                .limit(MOST_FOLLOWED)
                .forEach(request -> html.element(
                        "button",
                        request,
                        "type",
                        "button",
                        "class",
                        "btn",
                        "data-follow",
                        request,
                        "aria-pressed",
                        "false"));
        html.close().line();
    }

    /** Says who has no column because nothing happens there. */
    private void quiet(Topology topology, List<Sequence> pieces) {
        Set<String> drawn = pieces.stream()
                .flatMap(piece -> piece.actors().stream())
                .map(Actor::name)
                .collect(Collectors.toSet());
        List<String> quiet = Stream.concat(
                        topology.stacks().values().stream()
                                .flatMap(stack -> stack.drivers().stream())
                                .filter(driver ->
                                        !drawn.contains(driver.fullName().toString()))
                                .map(driver -> driver.name()),
                        topology.devices().keySet().stream())
                .filter(name -> !drawn.contains(name))
                .distinct()
                .toList();
        if (!quiet.isEmpty()) {
            int more = quiet.size() - MOST_QUIET;
            String names = quiet.stream().limit(MOST_QUIET).collect(Collectors.joining(", "));
            String rest = more > 0 ? " and " + more + " more" : "";
            html.element("p", "Quiet, and without a column: " + names + rest + ".", "class", "muted small quiet");
            html.line();
        }
    }
}
