package dev.gatehouse.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A feature of the library, as its page shows it.
 *
 * @param path from {@code features/} on, with forward slashes
 * @param sources what its line "Source:" names; empty where it has none
 */
record SpecifiedFeature(String path, String title, List<String> sources, List<Specified> scenarios) {

    private static final Path FOLDER = Path.of("features");
    private static final Pattern SOURCE = Pattern.compile("(?m)^ *Source: (.+?) *$");

    /**
     * A scenario, or an outline.
     *
     * @param runs how many there are of it, one for each example
     */
    record Specified(String name, List<String> tags, long runs) {

        static Specified of(Scenario scenario) {
            long examples = scenario.getExamples().stream()
                    .mapToLong(table -> table.getTableBody().size())
                    .sum();
            return new Specified(
                    scenario.getName(),
                    scenario.getTags().stream().map(Tag::getName).toList(),
                    Math.max(1, examples));
        }
    }

    /** All features, by their paths. */
    static List<SpecifiedFeature> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .map(SpecifiedFeature::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecifiedFeature read(Path file) {
        try {
            byte[] text = Files.readAllBytes(file);
            Feature feature = parser().parse(file.toString(), text)
                    .flatMap(envelope -> envelope.getGherkinDocument().stream())
                    .flatMap(document -> document.getFeature().stream())
                    .findFirst()
                    .orElseThrow();
            return new SpecifiedFeature(
                    FOLDER.relativize(file).toString().replace('\\', '/'),
                    feature.getName(),
                    sources(feature.getDescription()),
                    feature.getChildren().stream()
                            .flatMap(SpecifiedFeature::scenarios)
                            .map(Specified::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GherkinParser parser() {
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(true)
                .includePickles(false)
                .build();
    }

    private static Stream<Scenario> scenarios(FeatureChild child) {
        Stream<Scenario> inRule = child.getRule().stream()
                .flatMap(rule -> rule.getChildren().stream())
                .map(RuleChild::getScenario)
                .flatMap(Optional::stream);
        return Stream.concat(child.getScenario().stream(), inRule);
    }

    private static List<String> sources(String description) {
        return SOURCE.matcher(description)
                .results()
                .map((MatchResult line) -> line.group(1))
                .flatMap(line -> Arrays.stream(line.split(", ")))
                .toList();
    }

    /** The folder that it stands in. */
    String folder() {
        return path.substring(0, path.indexOf('/'));
    }

    long runs() {
        return scenarios.stream().mapToLong(Specified::runs).sum();
    }
}
