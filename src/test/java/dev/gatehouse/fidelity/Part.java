package dev.gatehouse.fidelity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A part of the ledger, as it stands in a file of the test resources. */
record Part(String title, List<Section> sections) {

    Part {
        sections = List.copyOf(sections);
    }

    static Part read(String name) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        try (InputStream text = Part.class.getResourceAsStream(name + ".yaml")) {
            return of(new Yaml(new SafeConstructor(strict)).load(new String(text.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part of(Map<String, Object> file) {
        return new Part(
                text(file, "part"), maps(file, "sections").map(Part::section).toList());
    }

    private static Section section(Map<String, Object> section) {
        return new Section(
                text(section, "section"), maps(section, "rules").map(Part::rule).toList());
    }

    private static Rule rule(Map<String, Object> rule) {
        return new Rule(
                text(rule, "says"),
                text(rule, "source"),
                ((List<?>) rule.getOrDefault("shown", List.of()))
                        .stream().map(String::valueOf).toList(),
                Optional.ofNullable(rule.get("gap")).map(String::valueOf));
    }

    private static String text(Map<String, Object> map, String key) {
        if (!map.containsKey(key)) {
            throw new IllegalArgumentException("\"" + key + "\" is missing in " + map);
        }
        return String.valueOf(map.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return ((List<Map<String, Object>>) map.get(key)).stream();
    }

    Stream<Rule> rules() {
        return sections.stream().flatMap(section -> section.rules().stream());
    }
}
