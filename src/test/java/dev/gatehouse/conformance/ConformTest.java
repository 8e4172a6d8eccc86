package dev.gatehouse.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConformTest {

    private static final Path ONE = Path.of("src", "test", "resources", "conformance", "one.jsonl");

    private final StringWriter printed = new StringWriter();

    @TempDir
    Path folder;

    private Deviations deviations = new Deviations(Map.of());

    @Test
    void it_succeeds_where_all_recordings_agree() {
        assertThat(run(Path.of("src", "test", "resources", "conformance", "unruly.jsonl.gz")), is(0));
        assertThat(text(), equalTo("146 of 146 recordings agree\n"));
    }

    @Test
    void a_file_without_recordings_proves_nothing() throws IOException {
        assertThat(run(Files.createFile(folder.resolve("empty.jsonl"))), is(1));
        assertThat(text(), equalTo("0 of 0 recordings agree\n"));
    }

    @Test
    void a_file_that_is_not_there_is_an_error() {
        assertThat(run(folder.resolve("missing.jsonl")), is(2));
        assertThat(
                text(),
                equalTo(
                        """
                        FOLDER/missing.jsonl: error: cannot be read as recordings: there is no such file
                        0 of 0 recordings agree
                        """));
    }

    @Test
    void a_line_that_is_no_recording_is_an_error_with_its_number() throws IOException {
        assertThat(run(Files.writeString(folder.resolve("wrong.jsonl"), "{\"settings\":7}\n")), is(2));
        assertThat(
                text(),
                equalTo(
                        """
                        FOLDER/wrong.jsonl: error: cannot be read as recordings: line 1: \
                        expected the field "settings" to be a Map, found 7
                        0 of 0 recordings agree
                        """));
    }

    @Test
    void a_difference_that_is_known_is_told_with_its_reason_and_differs_all_the_same() throws IOException {
        deviations = Deviations.parse("# for this test\none the engine is too good\n\n");
        String wrong = Files.readString(ONE).replaceFirst("\"outcome\":\"ok\"", "\"outcome\":\"hang\"");
        assertThat(run(Files.writeString(folder.resolve("wrong.jsonl"), wrong)), is(1));
        assertThat(
                text(),
                equalTo(
                        """
                        one (hand: sent and completed)
                          at the end: outcome
                          framework: hang
                          engine:    ok
                          known:     the engine is too good

                        0 of 1 recordings agree
                        """));
    }

    @Test
    void a_deviation_that_is_none_any_more_is_told() {
        deviations = new Deviations(Map.of("one", "the engine was too good"));
        assertThat(run(ONE), is(0));
        assertThat(
                text(),
                equalTo(
                        """
                        one is a known deviation, and agrees: delete it from the list

                        1 of 1 recordings agree
                        """));
    }

    @Test
    void a_deviation_without_a_reason_is_refused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Deviations.parse("sys-00001\n"));
        assertThat(refused.getMessage(), equalTo("the deviation sys-00001 has no reason"));
    }

    private int run(Path file) {
        return Conform.run(List.of(file), deviations, new PrintWriter(printed));
    }

    private String text() {
        return printed.toString()
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), "FOLDER")
                .replace('\\', '/');
    }
}
