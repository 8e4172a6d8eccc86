package dev.gatehouse.report.pages;

import dev.gatehouse.picture.TopologySvg;
import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.OutcomeIcon;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.topology.FrameworkSettings;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page of one scenario, the same bytes in every run of the same input: it holds no wall time.
 *
 * <p>It lies beside the overview with one style and one script for all pages, and is read without the script too.
 */
public final class ScenarioPage {

    private final Detail detail;
    private final ScenarioResult result;
    private final SourceText source;
    private final Parts parts;
    private final Markup html = new Markup();

    private ScenarioPage(Detail detail) {
        this.detail = detail;
        this.result = detail.result();
        this.source = detail.source();
        this.parts = new Parts(detail.result());
    }

    /** Writes the page as a text. */
    public static String of(Detail detail) {
        return new ScenarioPage(detail).write();
    }

    /** The same, and what is too long for it and lies beside it, by their names below the folder of the report. */
    public static Map<String, String> files(Detail detail) {
        ScenarioPage page = new ScenarioPage(detail);
        Map<String, String> files = new LinkedHashMap<>();
        files.put(PageName.of(detail.result().uri(), detail.result().line()), page.write());
        files.putAll(page.parts.files());
        return files;
    }

    private String write() {
        String title = result.outcome().word() + ": " + result.name();
        new PageFrame(html, PageName.of(result.uri(), result.line())).around(title, result.feature(), () -> {
            title();
            sections();
        });
        return html.toString();
    }

    private void title() {
        html.open("div", "class", "hd0").open("p", "class", "where").element("code", result.place());
        html.element("span", String.join(" ", result.tags()), "class", "tags")
                .close()
                .line();
        html.open("h1");
        OutcomeIcon.write(html, result.outcome(), true);
        html.element("bdi", result.name()).close().line();
        html.open("ul", "class", "facts");
        fact(result.outcome().word(), "");
        fact(String.valueOf(result.steps().size()), result.steps().size() == 1 ? " step" : " steps");
        fact(VirtualTime.text(result.virtualTicks()), " of virtual time");
        detail.record()
                .declared()
                .ifPresent(topology -> fact("KMDF 1." + FrameworkSettings.DEFAULT.minorVersion(), settings(topology)));
        if (result.traits().isFlaky()) {
            fact(
                    "flaky",
                    ": " + result.traits().bad() + " of " + result.traits().runs() + " runs");
        }
        html.close().close().line();
    }

    /** What drivers of the topology have otherwise than usual. */
    private static String settings(Topology topology) {
        String others = topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .filter(driver -> !driver.framework().equals(FrameworkSettings.DEFAULT))
                .map(driver -> driver.name() + " 1." + driver.framework().minorVersion() + " with verifier "
                        + (driver.framework().verifier() ? "on" : "off"))
                .collect(Collectors.joining(", "));
        return ", verifier on" + (others.isEmpty() ? "" : "; " + others);
    }

    private void fact(String strong, String words) {
        html.open("li").element("b", strong).text(words).close();
    }

    private void sections() {
        if (result.cause().isPresent()) {
            new WhyPart(html, detail).write();
        }
        boolean pictured = detail.record().declared().isPresent();
        html.open("div", "class", pictured ? "two" : "one").line();
        new StepsPart(html, detail, source).write();
        if (pictured) {
            topology(detail.record().declared().orElseThrow());
        }
        html.close().line();
        result.exploration().ifPresent(explored -> new ExplorationPart(html, detail, explored).write());
        story();
        if (result.cause().isEmpty()) {
            Shell.section(html, "again", "Run it again", "");
            Shell.command(html, detail.rerun(), "Copy the command that runs it again");
            html.close().line();
        }
    }

    private void topology(Topology topology) {
        html.open("section", "id", "topology", "aria-labelledby", "h-topology").line();
        html.open("header").element("h2", "Topology", "id", "h-topology").element("code", topology.file());
        html.close()
                .line()
                .open("figure", "class", "card fig")
                .raw(TopologySvg.inPage(topology))
                .close()
                .line();
        html.close().line();
    }

    private void story() {
        new SequencePart(html, detail, parts).write();
        new BuffersPart(html, detail).write();
        findings(detail.record().findings());
        new RequestsPart(html, detail.story().events()).write();
        new JournalPart(html, detail, parts).write();
        new SourcesPart(html, detail, source).write();
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Shell.section(html, "findings", "Findings", "rules that were broken, calls that never returned");
        html.open("ul", "class", "card findings").line();
        findings.forEach(finding -> {
            html.open("li").element("b", finding.rule()).element("p", finding.what());
            html.element("p", finding.instead().isEmpty() ? "" : "Instead: " + finding.instead(), "class", "muted");
            html.close().line();
        });
        html.close().line().close().line();
    }
}
