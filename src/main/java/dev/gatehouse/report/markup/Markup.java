package dev.gatehouse.report.markup;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of XML or HTML; every text and every attribute is escaped, so that a name can be anything. */
public final class Markup {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    public Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element with a text in it. */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element that has no content and no end tag. */
    public Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String text) {
        escape(Visible.text(text), false);
        return this;
    }

    /** Writes text of our own, as it is. */
    public Markup raw(String trusted) {
        out.append(trusted);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Visible.text(attributes[i + 1]), true);
            out.append('"');
        }
    }

    // What needs no escape is copied at once, as a string: builders take parts of one letter by letter.
    private void escape(String text, boolean attribute) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i), attribute);
            if (!escaped.isEmpty()) {
                out.append(text.substring(copied, i)).append(escaped);
                copied = i + 1;
            }
        }
        out.append(copied == 0 ? text : text.substring(copied));
    }

    private static String escaped(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> attribute ? "&#10;" : "";
            case '\t' -> attribute ? "&#9;" : "";
            default -> "";
        };
    }

    /** Writes what is there so far, and forgets it. */
    public void drain(Writer to) throws IOException {
        to.append(out);
        out.setLength(0);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("impossible: still open: " + open);
        }
        return out.toString();
    }
}
