package dev.gatehouse.topology.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of src/docs/topologies.md: all keys of each map, by the section that describes it. */
record KeyPage(Map<String, List<Row>> sections) {

    static final Path FILE = Path.of("src/docs/topologies.md");

    /** The section of the outermost map. */
    static final String ROOT = "The file";

    private static final String NEEDED = "needed";
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (.+?)$(.*?)(?=^## |\\z)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

    private static final Pattern FRAGMENT = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

    /** A key of a map, with what it may be, what it is without the key, and what it does. */
    record Row(String key, String values, String otherwise, String meaning) {

        private static Row of(MatchResult match) {
            return new Row(match.group(1), match.group(2), match.group(3), match.group(4));
        }

        boolean isNeeded() {
            return otherwise.equals(NEEDED);
        }

        /** What an editor shows: what the key does, in which values and units, and what counts without it. */
        String description() {
            String text = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ". Values: "
                    + values + (isNeeded() ? ". Needed." : ". Default: " + otherwise + ".");
            return text.replace("`", "");
        }
    }

    static KeyPage read() {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(text());
        while (section.find()) {
            sections.put(section.group(1), rows(section.group(2)));
        }
        return new KeyPage(sections);
    }

    private static List<Row> rows(String text) {
        return new ArrayList<>(ROW.matcher(text).results().map(Row::of).toList());
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of all sections. */
    Stream<Row> rows() {
        return sections.values().stream().flatMap(List::stream);
    }

    /** The topology that the fragments of the page are together, without imports, as no file stands beside it. */
    String topology() {
        return FRAGMENT.matcher(text())
                .results()
                .map(fragment -> fragment.group(1))
                .collect(Collectors.joining("\n"))
                .replaceAll("(?m)^imports: .*$", "");
    }

    Row row(String section, String key) {
        return sections.get(section).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
