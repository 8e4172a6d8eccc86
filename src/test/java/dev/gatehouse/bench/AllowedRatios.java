package dev.gatehouse.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a figure may cost of its baseline. Seconds depend on the machine and on what else it does; their ratio, measured
 * in one run, much less.
 */
record AllowedRatios(Map<String, Double> most) {

    static final Path FILE = Path.of("src", "test", "resources", "dev", "gatehouse", "bench", "allowed.properties");

    static AllowedRatios read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, Double> most = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> most.put(name, Double.valueOf(properties.getProperty(name))));
        return new AllowedRatios(most);
    }

    Optional<Double> of(Figure figure) {
        return Optional.ofNullable(most.get(figure.name()));
    }

    /**
     * What is worse than allowed, or allowed nothing, a line each.
     *
     * @param slack how many times as much as allowed is let pass
     */
    List<String> breaches(List<Figure> figures, double slack) {
        return figures.stream()
                .flatMap(figure -> of(figure)
                        .map(allowed -> breach(figure, allowed * slack))
                        .orElse(Optional.of(figure.name() + " is allowed nothing in " + FILE))
                        .stream())
                .toList();
    }

    private static Optional<String> breach(Figure figure, double allowed) {
        boolean holds = figure.ratio() <= allowed;
        return holds
                ? Optional.empty()
                : Optional.of(String.format(
                        "%s costs %s times its baseline, %s are allowed",
                        figure.name(), BenchReport.number(figure.ratio()), BenchReport.number(allowed)));
    }

    /** What is allowed and was not measured: after a whole run there is none. */
    List<String> unmeasured(List<Figure> figures) {
        List<String> measured = figures.stream().map(Figure::name).toList();
        return most.keySet().stream()
                .filter(name -> !measured.contains(name))
                .map(name -> name + " was not measured")
                .toList();
    }
}
