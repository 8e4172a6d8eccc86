package dev.gatehouse.report.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.markup.Markup;
import dev.gatehouse.report.markup.Shell;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the user wrote: the scenario with the failing line, and the topology with the lines that this line names. */
final class SourcesPart {

    private static final int MOST_LINES = 200;

    private final Markup html;
    private final Detail detail;
    private final SourceText source;

    SourcesPart(Markup html, Detail detail, SourceText source) {
        this.html = html;
        this.detail = detail;
        this.source = source;
    }

    void write() {
        if (!source.isKnown()) {
            return;
        }
        Shell.section(html, "sources", "Sources", "what was written");
        feature();
        detail.record().declared().ifPresent(this::topology);
        html.close().line();
    }

    private void feature() {
        ScenarioResult result = detail.result();
        int last = result.steps().stream()
                .mapToInt(StepResult::line)
                .filter(line -> line >= result.line())
                .max()
                .orElse(result.line());
        Set<Integer> bad = new HashSet<>();
        result.steps().stream()
                .filter(step -> step.outcome().ofScenario().hasCause())
                .map(StepResult::line)
                .forEach(bad::add);
        List<String> lines =
                IntStream.rangeClosed(1, source.to(last)).mapToObj(source::line).toList();
        listing(result.uri(), lines, source.from(result.line()), bad);
    }

    private void topology(Topology topology) {
        List<String> lines = lines(topology.file());
        if (!lines.isEmpty()) {
            listing(topology.file(), lines, 1, named(topology));
        }
    }

    private static List<String> lines(String file) {
        try {
            return Files.readString(Path.of(file), UTF_8)
                    .lines()
                    .limit(MOST_LINES)
                    .toList();
        } catch (IOException | InvalidPathException gone) {
            return List.of();
        }
    }

    /** The lines that declare what the failing step names. */
    private Set<Integer> named(Topology topology) {
        String step = detail.result().steps().stream()
                .filter(each -> each.outcome().ofScenario().hasCause())
                .map(StepResult::text)
                .findFirst()
                .orElse("");
        Set<Integer> lines = new HashSet<>();
        topology.devices().values().stream()
                .filter(device -> step.contains('"' + device.name() + '"'))
                .forEach(device -> lines.add(device.place().line()));
        topology.stacks().values().stream()
                .flatMap(stack -> stack.drivers().stream())
                .filter(driver -> step.contains('"' + driver.name() + '"'))
                .forEach(driver -> lines.add(driver.place().line()));
        return lines;
    }

    private void listing(String file, List<String> lines, int from, Set<Integer> marked) {
        html.open("article", "class", "card src")
                .open("h3")
                .element("code", file)
                .close();
        html.open("ol", "start", String.valueOf(from), "tabindex", "0", "aria-label", "lines of " + file)
                .line();
        for (int line = from; line <= lines.size(); line++) {
            html.open("li", "class", marked.contains(line) ? "mk" : "", "value", String.valueOf(line));
            html.element("code", lines.get(line - 1)).close().line();
        }
        html.close().close().line();
    }
}
