package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that scenarios of a feature share of which the steps alone are told: those of a long run that pass.
 *
 * <p>It is put together from pieces, one a scenario, and can be taken apart into them, so that shards can be joined.
 */
public final class BriefPage {

    /** Where the pieces stand in a page; no user can write it, as all that is theirs is escaped. */
    private static final String PIECES = "<!-- scenarios -->\n";

    private static final Pattern PIECE =
            Pattern.compile("(?s)<article class=\"card bs\" id=\"s(\\d+)\">.*?\n</article>\n");
    private static final String BRIEF = Templates.read(BriefPage.class, "brief.html");

    private BriefPage() {}

    /** What is told of a scenario. */
    public static String piece(Detail detail) {
        ScenarioResult s = detail.result();
        Markup html = new Markup();
        html.open("article", "class", "card bs", "id", "s" + s.line()).line();
        html.open("h2");
        OutcomeIcon.write(html, s.outcome(), true);
        html.element("bdi", s.name()).close();
        html.open("p", "class", "where").element("code", s.place());
        html.element("span", VirtualTime.text(s.virtualTicks()) + " of virtual time");
        html.element("span", String.join(" ", s.tags()), "class", "tags")
                .close()
                .line();
        new StepsPart(html, detail, detail.source()).list("steps");
        Shell.command(html, detail.rerun(), "Copy the command that runs it again");
        return html.line().close().line().toString();
    }

    /** What stands before the pieces of a feature file. */
    public static String before(String uri, String feature) {
        String page = empty(uri, feature);
        return page.substring(0, page.indexOf(PIECES) + PIECES.length());
    }

    /** What stands behind them. */
    public static String after(String uri, String feature) {
        String page = empty(uri, feature);
        return page.substring(page.indexOf(PIECES) + PIECES.length());
    }

    private static String empty(String uri, String feature) {
        Markup html = new Markup();
        new PageFrame(html, PageName.shared(uri)).around(feature, feature, () -> {
            html.open("div", "class", "hd0").open("p", "class", "where").element("code", uri);
            html.close().open("h1").element("bdi", feature).close().close().line();
            html.raw(BRIEF).raw(PIECES);
        });
        return html.toString();
    }

    /** The pieces of this page and of another one of the same feature; of a scenario on both that of the other. */
    public static String joined(String page, String other) {
        SortedMap<Integer, String> pieces = pieces(page);
        pieces.putAll(pieces(other));
        int begin = page.indexOf(PIECES) + PIECES.length();
        return page.substring(0, begin)
                + String.join("", pieces.values())
                + PIECE.matcher(page.substring(begin)).replaceAll("");
    }

    private static SortedMap<Integer, String> pieces(String page) {
        SortedMap<Integer, String> pieces = new TreeMap<>();
        Matcher found = PIECE.matcher(page);
        while (found.find()) {
            pieces.put(Integer.valueOf(found.group(1)), found.group());
        }
        return pieces;
    }
}
