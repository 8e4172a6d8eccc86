package dev.gatehouse.architecture;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidyTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");
    private static final Path SAMPLES = Path.of("src", "it");

    @Test
    void the_source_text_is_tidy() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path root : List.of(MAIN, TEST, SAMPLES)) {
            for (Path file : Tidy.javaFiles(root)) {
                breaches.addAll(Tidy.breaches(file.toString(), Files.readAllLines(file)));
            }
        }
        assertThat(String.join("\n", breaches), equalTo(""));
    }

    @Test
    void every_package_of_the_product_says_what_it_is() {
        assertThat(Tidy.unexplained(Tidy.javaFiles(MAIN)), empty());
    }

    @Test
    void the_check_has_read_the_source_text() {
        assertThat(Tidy.javaFiles(MAIN), hasItem(MAIN.resolve("dev/gatehouse/wdk/NtStatus.java")));
        assertThat(Tidy.javaFiles(TEST), hasItem(TEST.resolve("dev/gatehouse/architecture/TidyTest.java")));
        assertThat(
                Tidy.javaFiles(SAMPLES),
                hasItem(SAMPLES.resolve("sample/src/main/java/com/example/CounterModel.java")));
    }

    @Test
    void a_long_line_is_a_breach_and_one_of_120_columns_is_none() {
        assertThat(Tidy.breaches("A.java", List.of("x".repeat(120))), empty());
        assertThat(
                Tidy.breaches("A.java", List.of("", "x".repeat(121))),
                equalTo(List.of("A.java:2: longer than 120 columns")));
    }

    @Test
    void a_long_file_is_a_breach_and_one_of_400_lines_is_none() {
        assertThat(Tidy.breaches("A.java", Collections.nCopies(400, "")), empty());
        assertThat(
                Tidy.breaches("A.java", Collections.nCopies(401, "")),
                equalTo(List.of("A.java:400: longer than 400 lines: split it by its reasons to change")));
    }

    @Test
    void each_forbidden_word_is_a_breach() {
        assertThat(Tidy.FORBIDDEN, hasSize(4));
        for (String word : Tidy.FORBIDDEN) {
            assertThat(
                    Tidy.breaches("A.java", List.of("a " + word + "(1)")), equalTo(List.of("A.java:1: says " + word)));
        }
    }

    @Test
    void a_package_without_package_info_is_a_breach() {
        List<Path> files = List.of(Path.of("a/A.java"), Path.of("a/package-info.java"), Path.of("a/b/B.java"));
        assertThat(Tidy.unexplained(files), equalTo(List.of("a/b: has no package-info.java")));
    }
}
