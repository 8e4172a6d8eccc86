package dev.gatehouse.report.pages;

import dev.gatehouse.journal.Event;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.wdk.Ticks;
import java.util.List;

/** The journal as a table that can be filtered: the sequence as text, and all that it leaves out. */
final class JournalPart {

    /** The most records that are shown. */
    static final int MOST_RECORDS = 2_000;

    private final Markup html;
    private final Detail detail;
    private final Story story;

    JournalPart(Markup html, Detail detail) {
        this.html = html;
        this.detail = detail;
        this.story = detail.story();
    }

    void write() {
        List<Event> events = story.all();
        if (events.isEmpty()) {
            plain();
            return;
        }
        int from = Math.max(0, story.ofSteps() - MOST_RECORDS);
        int to = Math.min(events.size(), from + MOST_RECORDS);
        String count = events.size() + " records" + (to - from < events.size() ? ", " + (to - from) + " shown" : "");
        Shell.section(html, "journal", "Journal", count);
        html.raw(Templates.read(JournalPart.class, "journal-filter.html"));
        html.open("div", "class", "card tw", "tabindex", "0", "role", "group", "aria-label", "Journal");
        html.open("table", "class", "list jt").open("thead").open("tr");
        List.of("time", "lane", "what happened", "because", "reference")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody", "id", "journal-rows").line();
        for (int i = from; i < to; i++) {
            row(events, i);
        }
        html.close().close().close().line().close().line();
    }

    /** A scenario without a world may still have kept some notes. */
    private void plain() {
        String text = detail.record().journalText();
        if (!text.isBlank()) {
            Shell.section(html, "journal", "Journal", "");
            Shell.box(html, text.stripTrailing(), "msg card", "journal");
            html.close().line();
        }
    }

    private void row(List<Event> events, int index) {
        Event event = events.get(index);
        boolean sameTime = index > 0 && events.get(index - 1).at() == event.at();
        boolean windUp = index >= story.ofSteps();
        html.open("tr", "id", "e" + (index + 1), "class", windUp ? "wu" : stepBegins(index) ? "sb" : "");
        html.element("td", Ticks.text(event.at()), "class", sameTime ? "num same" : "num");
        html.element("td", event.lane(), "class", "lane");
        html.element("td", WhyPart.withoutReason(event));
        html.element("td", event.reason().sentence(), "class", "bc");
        html.open("td").element("cite", event.reason().source()).close();
        html.close().line();
    }

    private boolean stepBegins(int index) {
        return story.marks().stream()
                .filter(mark -> mark.end() > mark.first())
                .map(StepMark::first)
                .anyMatch(first -> first == index);
    }
}
