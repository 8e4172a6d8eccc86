package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import dev.gatehouse.verdict.exploration.ScheduleTable;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.Optional;

/** What running a scenario under all schedules came to: how far it went, the one that is shown, how requests end. */
final class ExplorationPart {

    private static final int MOST_ROWS = 1_000;
    private static final int MOST_OUTCOMES = 500;

    private final Markup html;
    private final Detail detail;
    private final ExplorationResult explored;

    ExplorationPart(Markup html, Detail detail, ExplorationResult explored) {
        this.html = html;
        this.detail = detail;
        this.explored = explored;
    }

    void write() {
        Shell.section(html, "schedules", "Schedules", explored.words());
        html.open("div", "class", "card extent").line();
        html.element("p", explored.meaning());
        html.open("p", "class", "muted").text("The longest has " + explored.deepest() + " steps.");
        explored.notes().forEach(note -> html.text(" Note: " + note + "."));
        html.close().line().close().line();
        explored.shown().ifPresent(this::shown);
        if (!explored.outcomes().isEmpty()) {
            outcomes();
        }
        html.close().line();
    }

    private void shown(ShownSchedule schedule) {
        html.open(
                "article", "class", "card shown c-" + detail.result().outcome().word());
        html.open("header").element("h3", title()).element("span", schedule.measures(), "class", "muted");
        html.close().line();
        schedule.sentence().ifPresent(sentence -> html.element("p", sentence + ".", "class", "decides", "dir", "auto")
                .line());
        Shell.command(html, replay(schedule.token()), "Copy the command that replays this schedule");
        table(schedule.table());
        html.close().line();
    }

    private String title() {
        return detail.result().outcome().hasCause()
                ? "The shortest schedule that breaks it"
                : "The schedule that was replayed";
    }

    private String replay(String token) {
        return Rerun.replay(detail.again(), detail.result(), token);
    }

    private void table(ScheduleTable table) {
        html.open("div", "class", "tw", "tabindex", "0", "role", "group", "aria-label", "steps of the schedule");
        html.open("table", "class", "sched").open("thead").open("tr").element("th", "time", "scope", "col");
        table.strands().forEach(strand -> html.element("th", strand, "scope", "col"));
        html.close().close().open("tbody").line();
        List<ScheduleTable.Row> rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            row(
                    rows.get(i),
                    table.strands().size(),
                    i > 0 && rows.get(i - 1).at() == rows.get(i).at());
        }
        html.close().close().close().line();
        if (rows.size() > MOST_ROWS) {
            String more = rows.size() - MOST_ROWS + " more rows follow when it is replayed.";
            html.element("p", more, "class", "muted more").line();
        }
    }

    private void row(ScheduleTable.Row row, int strands, boolean sameTime) {
        html.open("tr", "class", row.decides() ? "dec" : "");
        html.element("td", Ticks.text(row.at()), "class", sameTime ? "tm same" : "tm");
        for (int strand = 0; strand < strands; strand++) {
            if (strand != row.strand()) {
                html.element("td", "", "class", "no");
            } else {
                html.open("td", "class", "yes");
                if (row.preempts()) {
                    html.element("b", "preempts", "class", "pre").text(" ");
                }
                html.text(row.text()).close();
            }
        }
        html.close().line();
    }

    private void outcomes() {
        html.open("article", "class", "card ends").open("header").element("h3", "How requests can end");
        html.element("span", "in the schedules that were run", "class", "muted")
                .close()
                .line();
        html.open("div", "class", "tw", "tabindex", "0", "role", "group", "aria-label", "How requests can end");
        html.open("table", "class", "list").open("thead").open("tr");
        List.of("request", "ends with", "schedules", "one of them, again")
                .forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody").line();
        Optional<String> last = Optional.empty();
        for (RequestOutcome outcome :
                explored.outcomes().stream().limit(MOST_OUTCOMES).toList()) {
            outcome(outcome, last.filter(outcome.request()::equals).isPresent());
            last = Optional.of(outcome.request());
        }
        html.close().close().close().line().close().line();
    }

    private void outcome(RequestOutcome outcome, boolean again) {
        html.open("tr", "class", again ? "same" : "");
        html.element("th", outcome.request(), "scope", "row");
        html.open("td").element("code", outcome.ending()).close();
        html.open("td", "class", "share").element("span", String.valueOf(outcome.schedules()));
        html.element(
                "meter",
                "",
                "min",
                "0",
                "max",
                String.valueOf(Math.max(1, explored.schedules())),
                "value",
                String.valueOf(outcome.schedules()),
                "aria-label",
                "share of the schedules");
        html.close().open("td");
        Shell.command(
                html,
                replay(outcome.token()),
                "Copy the command that replays a schedule in which " + outcome.request() + " ends so");
        html.close().close().line();
    }
}
