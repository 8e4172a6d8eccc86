package dev.gatehouse.report;

import dev.gatehouse.report.pages.SourceText;
import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestSourceRead;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the events of a test case leave out: its feature's name and text, and where its scenario begins. */
final class FeatureIndex {

    private final Map<URI, String> names = new ConcurrentHashMap<>();
    private final Map<URI, NavigableMap<Integer, Integer>> outlines = new ConcurrentHashMap<>();
    private final Map<URI, SourceText> sources = new ConcurrentHashMap<>();
    private final AtomicInteger scenarios = new AtomicInteger();

    void add(TestSourceParsed source) {
        source.getNodes().forEach(feature -> {
            names.put(source.getUri(), feature.getName().orElse(""));
            scenarios.addAndGet(count(feature));
            addOutlinesOf(feature, outlines.computeIfAbsent(source.getUri(), uri -> new ConcurrentSkipListMap<>()));
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
        Map.Entry<Integer, Integer> outline = outlines.getOrDefault(scenario.getUri(), Collections.emptyNavigableMap())
                .floorEntry(line);
        return outline != null && line <= outline.getValue() ? outline.getKey() : line;
    }

    /** Notes where each outline begins, and where its last row stands. */
    private static void addOutlinesOf(Node node, Map<Integer, Integer> outlines) {
        if (node instanceof Node.ScenarioOutline outline) {
            outlines.put(line(outline), lastLine(outline));
        } else if (node instanceof Node.Container<?> container) {
            container.elements().forEach(element -> addOutlinesOf(element, outlines));
        }
    }

    private static int lastLine(Node node) {
        return node instanceof Node.Container<?> container
                ? container.elements().stream()
                        .mapToInt(FeatureIndex::lastLine)
                        .max()
                        .orElse(line(node))
                : line(node);
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
