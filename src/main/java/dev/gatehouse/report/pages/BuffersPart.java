package dev.gatehouse.report.pages;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.verdict.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes at each assertion as hex dumps: expected above actual, so that columns line up; what differs is marked. */
final class BuffersPart {

    private static final int ROW = 16;
    private static final int MOST_ROWS = 16;
    private static final int FIRST_PRINTED = 0x20;
    private static final int LAST_PRINTED = 0x7E;

    private final Markup html;
    private final Detail detail;
    private final Story story;

    BuffersPart(Markup html, Detail detail) {
        this.html = html;
        this.detail = detail;
        this.story = detail.story();
    }

    void write() {
        if (story.bufferChecks().isEmpty()) {
            return;
        }
        String remark = detail.remark("as each step saw them, expected above actual");
        Shell.section(html, "buffers", "Buffers", remark);
        story.bufferChecks().forEach(this::check);
        html.element(
                        "p",
                        "Underlined bytes were expected and boxed ones were there instead; dotted is any byte.",
                        "class",
                        "muted small")
                .line();
        html.close().line();
    }

    private void check(BufferCheck check) {
        boolean differs = !check.differing().isEmpty();
        html.open("article", "class", "card buf" + (differs ? " differs" : "")).line();
        html.open("h3").element("bdi", check.subject());
        step(check).ifPresent(step -> html.text(", ").element("a", "line " + step.line(), "href", "#L" + step.line()));
        html.element("span", differs ? count(check.differing().size()) : "as expected", "class", "cnt")
                .close()
                .line();
        List<String> expected = check.expected().get();
        byte[] actual = check.actual();
        int all = (Math.max(expected.size(), actual.length) + ROW - 1) / ROW;
        html.open("div", "class", "tw", "tabindex", "0", "role", "group", "aria-label", "bytes of " + check.subject());
        html.open("table", "class", "hex").line();
        head();
        List<Integer> shown = rows(check, all);
        shown.forEach(row -> row(check, expected, actual, row));
        html.close().close().line();
        if (shown.size() < all) {
            html.element("p", all - shown.size() + " more rows of 16 bytes are not shown", "class", "muted small");
        }
        html.close().line();
    }

    private static String count(int bytes) {
        return bytes + (bytes == 1 ? " byte differs" : " bytes differ");
    }

    private Optional<StepResult> step(BufferCheck check) {
        return story.marks().stream()
                .filter(mark -> check.event() >= mark.first() && check.event() <= mark.end())
                .flatMap(mark -> detail.result().steps().stream()
                        .filter(step ->
                                step.line() == mark.line() && step.text().contains(check.subject())))
                .findFirst();
    }

    /** Rows with a difference first of all, in their order; then from the beginning. */
    private static List<Integer> rows(BufferCheck check, int all) {
        List<Integer> rows = new ArrayList<>(check.differing().stream()
                .map(at -> at / ROW)
                .distinct()
                .sorted()
                .limit(MOST_ROWS)
                .toList());
        for (int row = 0; row < all && rows.size() < MOST_ROWS; row++) {
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
        return rows.stream().sorted().toList();
    }

    private void head() {
        html.open("thead").open("tr").element("th", "", "colspan", "2");
        for (int i = 0; i < ROW; i++) {
            html.element("th", hex(i), "scope", "col", "class", i == ROW / 2 ? "gap" : "");
        }
        html.element("th", "text", "class", "asc").close().close().line();
    }

    private void row(BufferCheck check, List<String> expected, byte[] actual, int row) {
        boolean differs = false;
        for (int at = row * ROW; at < (row + 1) * ROW; at++) {
            differs |= check.differing().contains(at);
        }
        if (differs) {
            cells("expected", row, at -> expectedCell(check, expected, at), "");
        }
        cells(differs ? "actual" : "", row, at -> actualCell(check, expected, actual, at), text(actual, row));
    }

    /** A byte with the style that it is shown in. */
    private record Cell(String style, String words) {}

    private interface Cells {
        Cell at(int offset);
    }

    private void cells(String name, int row, Cells cells, String text) {
        html.open("tr").element("th", String.format(Locale.ROOT, "%04X", row * ROW), "scope", "row", "class", "off");
        html.element("th", name, "class", "nm");
        for (int at = row * ROW; at < (row + 1) * ROW; at++) {
            Cell cell = cells.at(at);
            html.element("td", cell.words(), "class", (cell.style() + (at % ROW == ROW / 2 ? " gap" : "")).strip());
        }
        html.element("td", text, "class", "asc").close().line();
    }

    private static Cell expectedCell(BufferCheck check, List<String> expected, int at) {
        if (at >= expected.size()) {
            return new Cell("", "");
        }
        boolean any = expected.get(at).equals("??");
        return new Cell(check.differing().contains(at) ? "exp" : any ? "wild" : "same", expected.get(at));
    }

    private static Cell actualCell(BufferCheck check, List<String> expected, byte[] actual, int at) {
        if (at >= actual.length) {
            return check.differing().contains(at) ? new Cell("dif", "--") : new Cell("", "");
        }
        boolean any = at < expected.size() && expected.get(at).equals("??");
        return new Cell(check.differing().contains(at) ? "dif" : any ? "wild" : "same", hex(actual[at] & 0xFF));
    }

    private static String text(byte[] actual, int row) {
        StringBuilder text = new StringBuilder();
        for (int at = row * ROW; at < Math.min(actual.length, (row + 1) * ROW); at++) {
            text.append(actual[at] >= FIRST_PRINTED && actual[at] <= LAST_PRINTED ? (char) actual[at] : '.');
        }
        return text.toString();
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%02X", value);
    }
}
