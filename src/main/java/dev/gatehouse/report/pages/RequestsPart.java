package dev.gatehouse.report.pages;

import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of each request: its last status, and why it was that one, with the reference. */
final class RequestsPart {

    private static final int MOST_REQUESTS = 200;

    /** What is known of a request. */
    private record Fate(String what, String status, String bytes, long at, Reason reason, int event) {}

    private final Markup html;
    private final List<Event> events;
    private final Map<String, Fate> fates = new LinkedHashMap<>();

    RequestsPart(Markup html, List<Event> events) {
        this.html = html;
        this.events = events;
    }

    void write() {
        for (int i = 0; i < events.size(); i++) {
            read(events.get(i), i);
        }
        if (fates.isEmpty()) {
            return;
        }
        Shell.section(html, "requests", "Requests", "what became of each, and why");
        html.open("div", "class", "card tw", "tabindex", "0", "role", "group", "aria-label", "Requests");
        html.open("table", "class", "list").open("thead").open("tr");
        List.of("request", "what", "status", "bytes", "at", "because", "reference")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody").line();
        fates.entrySet().stream().limit(MOST_REQUESTS).forEach(each -> row(each.getKey(), each.getValue()));
        html.close().close().close().line().close().line();
    }

    private void read(Event event, int index) {
        if (event instanceof Event.Formatted e) {
            fates.put(e.request(), new Fate(e.what(), "not sent", "", e.at(), Reason.NONE, index));
        } else if (event instanceof Event.Delivered e) {
            fates.merge(
                    e.request(),
                    new Fate(e.what(), "at " + e.receiver(), "", e.at(), Reason.NONE, index),
                    (old, now) -> with(old, now.status(), "", e, index));
        } else if (event instanceof Event.Pended e) {
            change(e.request(), "pended in " + e.target(), "", e, index);
        } else if (event instanceof Event.Sent e) {
            change(e.request(), "sent to " + e.target(), "", e, index);
        } else if (event instanceof Event.Refused e) {
            change(e.request(), "refused: " + e.status(), "", e, index);
        } else {
            completion(event, index);
        }
    }

    private void completion(Event event, int index) {
        if (event instanceof Event.CompletedBelow e) {
            ended(e.request(), e.status(), e.information(), e, index);
        } else if (event instanceof Event.Completed e) {
            ended(e.request(), e.status(), e.information(), e, index);
        } else if (event instanceof Event.Ended e) {
            ended(e.request(), e.status(), e.information(), e, index);
        }
    }

    private void ended(String request, NtStatus status, long information, Event event, int index) {
        change(request, status.toString(), String.valueOf(information), event, index);
    }

    private void change(String request, String status, String bytes, Event event, int index) {
        fates.merge(
                request,
                new Fate("", status, bytes, event.at(), event.reason(), index),
                (old, now) -> with(old, status, bytes, event, index));
    }

    /** A reason stays where the next record repeats the status and gives none. */
    private static Fate with(Fate old, String status, String bytes, Event event, int index) {
        boolean keeps = old.status().equals(status) && !event.reason().isGiven();
        return new Fate(old.what(), status, bytes, event.at(), keeps ? old.reason() : event.reason(), index);
    }

    private void row(String request, Fate fate) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", request, "href", "#e" + (fate.event() + 1)).close();
        html.element("td", fate.what())
                .open("td")
                .element("code", fate.status())
                .close();
        html.element("td", fate.bytes(), "class", "num").element("td", Ticks.text(fate.at()), "class", "num");
        html.element("td", fate.reason().sentence());
        html.open("td").element("cite", fate.reason().source()).close();
        html.close().line();
    }
}
