package dev.gatehouse.architecture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicApiTest {

    private static final List<ApiType> TYPES = ApiSources.of(Tidy.javaFiles(Path.of("src", "main", "java")));

    @Test
    void whatever_is_public_api_has_javadoc() {
        assertThat(TYPES.stream().flatMap(type -> type.silent().stream()).toList(), empty());
    }

    @Test
    void the_samples_use_nothing_else() {
        Set<String> known = TYPES.stream().map(ApiType::qualified).collect(Collectors.toSet());
        List<String> imported = Tidy.javaFiles(Path.of("src", "it")).stream()
                .flatMap(PublicApiTest::lines)
                .filter(line -> line.startsWith("import dev.gatehouse."))
                .map(line -> line.substring("import ".length(), line.length() - 1))
                .distinct()
                .toList();
        assertThat(imported, hasItem("dev.gatehouse.driver.Ddi"));
        assertThat(imported.stream().filter(name -> !known.contains(name)).toList(), empty());
    }

    @Test
    void a_page_lists_what_is_public_api() {
        Map<String, List<String>> rooms = TYPES.stream()
                .collect(Collectors.groupingBy(
                        ApiType::room, TreeMap::new, Collectors.mapping(ApiType::row, Collectors.toList())));
        String tables = rooms.entrySet().stream()
                .map(room -> "\n## dev.gatehouse." + room.getKey() + "\n\n| Type | Mark | What it is |\n|---|---|---|\n"
                        + String.join("\n", room.getValue()) + "\n")
                .collect(Collectors.joining());
        Golden.compareFile(Path.of("src", "docs", "api.md"), INTRODUCTION + tables);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String INTRODUCTION =
            """
            # Public API

            Written from the marks in the sources by `mvn test -Dtest=PublicApiTest -Dgolden.update=true`; `mvn verify`
            checks that it is complete, and that what is API names nothing that is not. [extending.md](extending.md)
            shows it in use.

            | Mark | In the sources | What it promises |
            |---|---|---|
            | stable | `@API(status = STABLE)` | nothing breaks code before the next major version (below 1.0, minor) |
            | experimental | `@API(status = EXPERIMENTAL)` | changes may come with every version |
            | handle | `@Handle` | objects are held and passed on, as in WDF; only the members named here are called |

            Members marked `INTERNAL`, and all types that are not listed, are for Gatehouse itself.
            """;
}
