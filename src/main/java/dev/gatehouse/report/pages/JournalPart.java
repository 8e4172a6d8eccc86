package dev.gatehouse.report.pages;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.JournalText;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.wdk.Ticks;
import java.util.List;

/**
 * The journal as a table that can be filtered: the sequence as text, and all that it leaves out.
 *
 * <p>Of a long one the last records of the steps stand on the page. The others are loaded by buttons at both ends, some
 * at a time, and the whole lies beside it as text.
 */
final class JournalPart {

    /** The most records that are shown, and loaded, at once. */
    static final int MOST_RECORDS = 2_000;

    private static final String NAME = "journal-";
    private static final String FILTER = Templates.read(JournalPart.class, "journal-filter.html");

    private final Markup html;
    private final Detail detail;
    private final Story story;
    private final Parts parts;

    JournalPart(Markup html, Detail detail, Parts parts) {
        this.html = html;
        this.detail = detail;
        this.parts = parts;
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
        heading(events, to - from);
        html.raw(FILTER);
        html.open("div", "class", "card tw", "tabindex", "0", "role", "group", "aria-label", "Journal");
        html.open("table", "class", "list jt").open("thead").open("tr");
        List.of("time", "lane", "what happened", "because", "reference")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody", "id", "journal-rows").line();
        earlier(html, from);
        rows(html, from, to);
        later(html, to);
        html.close().close().close().line().close().line();
        for (int end = from; end > 0; end = Math.max(0, end - MOST_RECORDS)) {
            before(end);
        }
        for (int first = to; first < events.size(); first += MOST_RECORDS) {
            after(first);
        }
    }

    private void heading(List<Event> events, int shown) {
        String count = events.size() + (events.size() == 1 ? " record" : " records");
        if (shown == events.size()) {
            Shell.section(html, "journal", "Journal", count);
            return;
        }
        String text = parts.put("journal.txt", Visible.text(JournalText.of(events)));
        html.open("section", "class", "sec", "id", "journal", "aria-labelledby", "h-journal")
                .line();
        html.open("header").element("h2", "Journal", "id", "h-journal");
        html.open("p").text(count + ", " + shown + " of them here; ");
        html.element("a", "all as text", "href", text).close().close().line();
    }

    private void before(int end) {
        Markup markup = new Markup();
        int first = Math.max(0, end - MOST_RECORDS);
        earlier(markup, first);
        rows(markup, first, end);
        parts.add(NAME + end, markup);
    }

    private void after(int first) {
        Markup markup = new Markup();
        int end = Math.min(story.all().size(), first + MOST_RECORDS);
        rows(markup, first, end);
        later(markup, end);
        parts.add(NAME + (first + 1), markup);
    }

    private void earlier(Markup markup, int first) {
        if (first > 0) {
            slot(markup, 1, first, NAME + first, "Show earlier records, " + first + " more");
        }
    }

    private void later(Markup markup, int end) {
        int all = story.all().size();
        if (end < all) {
            slot(markup, end + 1, all, NAME + (end + 1), "Show later records, " + (all - end) + " more");
        }
    }

    private void slot(Markup markup, int from, int to, String name, String words) {
        String first = String.valueOf(from);
        String last = String.valueOf(to);
        markup.open("tr", "class", "slot", "data-slot", name, "data-from", first, "data-to", last);
        markup.open("td", "colspan", "5");
        parts.button(markup, name, words);
        markup.close().close().line();
    }

    private void rows(Markup markup, int from, int to) {
        for (int i = from; i < to; i++) {
            row(markup, i);
        }
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

    private void row(Markup markup, int index) {
        Event event = story.all().get(index);
        boolean sameTime = index > 0 && story.all().get(index - 1).at() == event.at();
        boolean windUp = index >= story.ofSteps();
        markup.open("tr", "id", "e" + (index + 1), "class", windUp ? "wu" : stepBegins(index) ? "sb" : "");
        markup.element("td", Ticks.text(event.at()), "class", sameTime ? "num same" : "num");
        markup.element("td", event.lane(), "class", "lane");
        markup.element("td", WhyPart.withoutReason(event));
        markup.element("td", event.reason().sentence(), "class", "bc");
        markup.open("td").element("cite", event.reason().source()).close();
        markup.close().line();
    }

    private boolean stepBegins(int index) {
        return story.marks().stream()
                .filter(mark -> mark.end() > mark.first())
                .map(StepMark::first)
                .anyMatch(first -> first == index);
    }
}
