package dev.gatehouse.report;

import io.cucumber.plugin.event.Node;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestSourceParsed;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the events of a test case leave out: the name of its feature, and where its scenario begins. */
final class FeatureIndex {

    private final Map<URI, String> names = new ConcurrentHashMap<>();
    private final Map<URI, Map<Integer, Integer>> beginnings = new ConcurrentHashMap<>();

    void add(TestSourceParsed source) {
        source.getNodes().forEach(feature -> {
            names.put(source.getUri(), feature.getName().orElse(""));
            addRowsOf(
                    feature,
                    beginnings.computeIfAbsent(source.getUri(), uri -> new ConcurrentHashMap<>()),
                    line(feature));
        });
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

    private static int line(Node node) {
        return node.getLocation().getLine();
    }
}
