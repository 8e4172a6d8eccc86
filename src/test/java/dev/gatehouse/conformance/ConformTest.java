package dev.gatehouse.conformance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConformTest {

    private final StringWriter printed = new StringWriter();

    @TempDir
    Path folder;

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

    private int run(Path file) {
        return Conform.run(List.of(file), new PrintWriter(printed));
    }

    private String text() {
        return printed.toString()
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), "FOLDER")
                .replace('\\', '/');
    }
}
