package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is too long for a page, in files beside it.
 *
 * <p>A slot stands on the page in the place of each, with a button that loads it. The files are scripts which hand
 * their markup over, as a page that is opened from disk may read nothing else.
 */
final class Parts {

    private final ScenarioResult result;
    private final Map<String, String> files = new LinkedHashMap<>();

    Parts(ScenarioResult result) {
        this.result = result;
    }

    /** The files by their names below the folder of the report. */
    Map<String, String> files() {
        return files;
    }

    /** Puts markup into a file; {@code name} is that of its slot. */
    void add(String name, Markup content) {
        put(name + ".js", "gatehousePart(\"" + name + "\", \"" + escaped(content.toString()) + "\");\n");
    }

    /** Puts a text into a file with that end of its name; returns how the page links it. */
    String put(String end, String text) {
        files.put(PageName.beside(result.uri(), result.line(), end), text);
        return link(end);
    }

    private String link(String end) {
        return result.line() + "." + end;
    }

    /** Writes the button into the slot that an element with {@code data-slot} is, and words for readers without it. */
    void button(Markup html, String name, String words) {
        html.element("button", words, "type", "button", "class", "btn js-only", "data-part", link(name + ".js"));
        html.element("span", words + " needs scripts.", "class", "muted no-js");
    }

    /** Nothing hides in markup, so that these are all that a string cannot have. */
    private static String escaped(String markup) {
        return markup.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
