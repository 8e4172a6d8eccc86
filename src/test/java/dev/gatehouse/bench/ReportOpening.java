package dev.gatehouse.bench;

import dev.gatehouse.report.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what opening the overview of a run takes in headless Chromium, and what finding scenarios on it takes.
 *
 * <p>Arguments: the folder of the report (the one that {@link ReportCost} leaves behind), how many rounds (5). Each
 * round starts a browser with a new profile, so that nothing is warm. All figures are the browser's own, in
 * milliseconds from the beginning of the navigation, or from the key to the frame that shows what it found; the limit
 * is that the page is loaded within 1,500.
 */
final class ReportOpening {

    private static final Path FOLDER = Path.of("target", "bench");

    /** The first words are on the screen. */
    private static final String PAINTED =
            """
            new Promise(function (done) {
              new PerformanceObserver(function (list) {
                list.getEntriesByName("first-contentful-paint").forEach(function (paint) { done(paint.startTime); });
              }).observe({ type: "paint", buffered: true });
            })""";

    /** The list can be searched: the script and what it drew are done too. */
    private static final String LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd";

    /** Changes the search as a key does, and waits for the second frame: the first one may have begun before. */
    private static final String SEARCH =
            """
            new Promise(function (done) {
              var field = document.getElementById("q");
              var begun = performance.now();
              field.value = "%s";
              field.dispatchEvent(new Event("input"));
              requestAnimationFrame(function () {
                requestAnimationFrame(function () { done(performance.now() - begun); });
              });
            })""";

    private static final List<String> SEARCHES = List.of("n", "number 9999", "nothing has this", "");

    private ReportOpening() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path report = arguments.length > 0 ? Path.of(arguments[0]) : FOLDER.resolve("report");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        String chromium = Browser.installed().orElse("");
        Path index = report.resolve("index.html");
        if (chromium.isEmpty() || !Files.exists(index)) {
            System.out.println(chromium.isEmpty() ? "there is no Chromium in /usr/bin" : "there is no " + index);
            System.exit(2);
        }
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            Path profile = Files.createTempDirectory(Files.createDirectories(FOLDER), "profile");
            try (Browser browser = Browser.start(chromium, profile)) {
                measure(browser, index.toAbsolutePath(), figures);
            }
        }
        System.out.println(index + ", " + Files.size(index) + " bytes; milliseconds, the median of " + rounds
                + " browsers, and the slowest");
        figures.forEach((name, each) -> System.out.printf(
                Locale.ROOT,
                "%-32s %6.0f %6.0f%n",
                name,
                sorted(each).get(rounds / 2),
                sorted(each).get(rounds - 1)));
    }

    private static List<Double> sorted(List<Double> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static void measure(Browser browser, Path index, Map<String, List<Double>> figures) {
        browser.open(index);
        note(figures, "first words", browser.eval(PAINTED));
        note(figures, "loaded", browser.eval(LOADED));
        note(figures, "busy with scripts", browser.metric("ScriptDuration"));
        note(figures, "busy with layout", browser.metric("LayoutDuration"));
        note(figures, "busy in all", browser.metric("TaskDuration"));
        for (String search : SEARCHES) {
            note(figures, "search \"" + search + "\"", browser.eval(SEARCH.formatted(search)));
        }
    }

    private static void note(Map<String, List<Double>> figures, String name, String value) {
        figures.computeIfAbsent(name, key -> new ArrayList<>()).add(Double.valueOf(value));
    }
}
