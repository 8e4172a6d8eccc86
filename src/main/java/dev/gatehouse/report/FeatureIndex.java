package dev.gatehouse.report;

import dev.gatehouse.report.pages.SourceText;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestSourceRead;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the events of a test case leave out: its feature's name and text, and where its scenario begins. */
final class FeatureIndex {

    private final Map<URI, String> names = new ConcurrentHashMap<>();
    private final Map<URI, Map<Integer, Integer>> beginnings = new ConcurrentHashMap<>();
    private final Map<URI, SourceText> sources = new ConcurrentHashMap<>();
    private final AtomicInteger scenarios = new AtomicInteger();

    void add(TestSourceParsed source) {
        source.getNodes().forEach(feature -> {
            names.put(source.getUri(), feature.getName().orElse(""));
            scenarios.addAndGet(count(feature));
            addRowsOf(
                    feature,
                    beginnings.computeIfAbsent(source.getUri(), uri -> new ConcurrentHashMap<>()),
                    line(feature));
        });
    }

    void add(TestSourceRead source) {
        sources.put(source.getUri(), new SourceText(source.getSource()));
    }

    /** Returns the text of a scenario's file. */
    SourceText sourceOf(TestCase scenario) {
        return sources.getOrDefault(scenario.getUri(), SourceText.UNKNOWN);
    }

    /** Returns how many scenarios and rows of outlines the files read so far have. */
    int scenarios() {
        return scenarios.get();
    }

    String featureOf(TestCase scenario) {
        return names.getOrDefault(scenario.getUri(), "");
    }

    /** Returns the line of a scenario's keyword, of the outline's for a row of its examples. */
    int beginningOf(TestCase scenario) {
        int line = scenario.getLocation().getLine();
        return beginnings.getOrDefault(scenario.getUri(), Map.of()).getOrDefault(line, line);
    }

    private static void addRowsOf(Node node, Map<Integer, Integer> rows, int outline) {
        if (node instanceof Node.Example) {
            rows.put(line(node), outline);
        } else if (node instanceof Node.Container<?> container) {
            int inside = node instanceof Node.ScenarioOutline ? line(node) : outline;
            container.elements().forEach(element -> addRowsOf(element, rows, inside));
        }
    }

    private static int count(Node node) {
        return node instanceof Node.Container<?> container
                ? container.elements().stream().mapToInt(FeatureIndex::count).sum()
                : 1;
    }

    private static int line(Node node) {
        return node.getLocation().getLine();
    }
}
