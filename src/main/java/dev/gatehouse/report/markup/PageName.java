package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.ScenarioResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where the page of a scenario lies below the folder of the report: a folder a feature file, a file a line, or one file
 * for the scenarios of a long run that pass.
 *
 * <p>The name follows from the place alone, so that links stay good from run to run and shards can be joined.
 */
public final class PageName {

    /** From the page of a scenario to the folder of the report. */
    public static final String UP = "../../";

    /** The folder of all pages of scenarios, below that of the report. */
    public static final String FOLDER = "scenarios";

    /** The name of a shared page in its folder. */
    public static final String SHARED = "steps.html";

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]{1,60}(/[a-z0-9_-]{1,60}){1,6}\\.feature");
    private static final int MOST_LETTERS = 60;

    private PageName() {}

    /** Where a scenario is told of: on a page of its own, or on the one of its feature. */
    public static String of(ScenarioResult s) {
        return s.brief() ? shared(s.uri()) + "#s" + s.line() : of(s.uri(), s.line());
    }

    /** Returns a relative path with forward slashes: {@code scenarios/features.states.stopped/12.html}. */
    public static String of(String uri, int line) {
        return folder(uri) + "/" + line + ".html";
    }

    /** What the page of a scenario has beside it, by the end of its name: {@code 12.journal.txt}. */
    public static String beside(String uri, int line, String end) {
        return folder(uri) + "/" + line + "." + end;
    }

    /** How the names of a page and of what it has beside it begin, given one of them. */
    public static String besideStart(String name) {
        return name.substring(0, name.indexOf('.', name.lastIndexOf('/')) + 1);
    }

    /** The page that scenarios of a feature share of which the steps alone are told. */
    public static String shared(String uri) {
        return folder(uri) + "/" + SHARED;
    }

    /** The folder of the pages of a feature file. */
    public static String folder(String uri) {
        return FOLDER + "/" + name(uri);
    }

    /** What is no plain path gets a checksum, so that no two files share a folder. */
    private static String name(String uri) {
        if (PLAIN.matcher(uri).matches()) {
            return uri.substring(0, uri.lastIndexOf('.')).replace('/', '.');
        }
        String letters = uri.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        CRC32 sum = new CRC32();
        sum.update(uri.getBytes(StandardCharsets.UTF_8));
        String end = letters.substring(Math.max(0, letters.length() - MOST_LETTERS));
        return "x" + end + "-" + String.format("%08x", sum.getValue());
    }
}
