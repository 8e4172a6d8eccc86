package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.Outcome;

/** What pages have in common around their content. */
public final class Shell {

    private Shell() {}

    /** A title with an id that can be linked, and a remark beside it. */
    public static void section(Markup html, String id, String title, String remark) {
        html.open("section", "class", "sec", "id", id, "aria-labelledby", "h-" + id)
                .line();
        html.open("header").element("h2", title, "id", "h-" + id);
        if (!remark.isEmpty()) {
            html.element("p", remark);
        }
        html.close().line();
    }

    /** A command with a button that copies it. */
    public static void command(Markup html, String command, String label) {
        html.open("div", "class", "cmd").element("code", command);
        html.open("button", "type", "button", "class", "js-only", "data-copy", "", "aria-label", label);
        html.text("Copy").close().close().line();
    }

    /** A text in a box that scrolls by itself, and can be reached by keys for that. */
    public static void box(Markup html, String text, String style, String label) {
        html.element("pre", text, "class", style, "tabindex", "0", "role", "group", "aria-label", label);
        html.line();
    }

    /** A mark with its word. */
    public static void outcome(Markup html, Outcome outcome, String words) {
        html.open("span", "class", "oc");
        OutcomeIcon.write(html, outcome, false);
        html.element("span", words).close();
    }
}
