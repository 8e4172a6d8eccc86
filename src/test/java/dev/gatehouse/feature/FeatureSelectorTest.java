package dev.gatehouse.feature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureSelectorTest {

    private static final String STOP =
            """
            # a comment
            @a
            Feature: stop
              Background:
                Given a

              @first
              Scenario: one
                When b
                Then c

              Scenario Outline: two
                Then <d>

                @few
                Examples: few
                  | d |
                  | 1 |
                  | 2 |

              Rule: r
                Background:
                  Given e
                Scenario: three
                  Then f
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void write_features() throws IOException {
        Files.createDirectories(root.resolve("features/deep"));
        Files.createDirectories(root.resolve("empty"));
        Files.writeString(root.resolve("features/stop.feature"), STOP);
        Files.writeString(root.resolve("features/deep/purge.feature"), STOP);
        Files.writeString(root.resolve("features/notes.txt"), "");
    }

    @ParameterizedTest
    @CsvSource({
        "1, []",
        "3, []",
        "5, []",
        "7, [8]",
        "8, [8]",
        "10, [8]",
        "11, [8]",
        "13, [12]",
        "15, [16]",
        "16, [16]",
        "17, [16]",
        "18, [18]",
        "19, [19]",
        "21, [21]",
        "23, [21]",
        "24, [24]",
        "25, [24]"
    })
    void any_line_stands_for_its_scenario_or_row_or_rule_and_lines_above_them_for_the_feature(int line, String lines) {
        Selection selection = select("features/stop.feature:" + line);
        assertThat(selection.problems(), equalTo(List.of()));
        assertThat(selection.features().get(0).lines().toString(), equalTo(lines));
    }

    @Test
    void folders_give_all_features_below_them_sorted_and_once() {
        assertThat(
                text(select("./features/", "features", "features/stop.feature:8")),
                equalTo("features/deep/purge.feature [], features/stop.feature []"));
        assertThat(text(select(".")), equalTo("features/deep/purge.feature [], features/stop.feature []"));
    }

    @Test
    void several_lines_of_a_file_are_selected_together() {
        assertThat(
                text(select("features/stop.feature:24:8", "features/stop.feature:19")),
                equalTo("features/stop.feature [8, 19, 24]"));
    }

    @Test
    void a_file_under_two_names_is_selected_once() {
        String absolute = root.resolve("features/stop.feature").toString();
        assertThat(
                text(select("features/stop.feature:8", absolute + ":24", "features/deep/../stop.feature:12")),
                equalTo("features/stop.feature [8, 12, 24]"));
    }

    @Test
    void what_is_not_there_is_told_with_a_guess() {
        assertThat(
                problem(select("features/stopp.feature")),
                equalTo(
                        """
                features/stopp.feature:1:1: error F207: there is no such file or folder
                  expected: a feature file, a folder, or file.feature:12
                  did you mean "features/stop.feature"?
                """));
        assertThat(
                problem(select("feature")),
                equalTo(
                        """
                feature:1:1: error F207: there is no such file or folder
                  expected: a feature file, a folder, or file.feature:12
                  did you mean "features"?
                """));
        assertThat(
                problem(select("features/notes.txt")),
                equalTo(
                        """
                features/notes.txt:1:1: error F207: not a feature by its name
                  expected: a file named *.feature
                """));
        assertThat(
                problem(select("features/stop.feature:26")),
                equalTo(
                        """
                features/stop.feature:1:1: error F208: there is no line 26
                  expected: a line from 1 to 25
                """));
        assertThat(
                problem(select("empty")),
                equalTo(
                        """
                empty:1:1: error F209: the folder holds no feature
                  expected: files named *.feature
                """));
    }

    @Test
    void a_file_that_is_not_utf_8_is_told() throws IOException {
        Files.write(root.resolve("latin.feature"), "Feature: größe".getBytes(ISO_8859_1));
        assertThat(
                problem(select("latin.feature")),
                equalTo(
                        """
                latin.feature:1:1: error F211: the file is not UTF-8
                  expected: UTF-8 text
                """));
    }

    private Selection select(String... arguments) {
        return FeatureSelector.select(root, List.of(arguments));
    }

    private static String problem(Selection selection) {
        return selection.problems().stream().map(Problem::text).collect(Collectors.joining());
    }

    private static String text(Selection selection) {
        return selection.features().stream()
                .map(file -> file.feature().file() + " " + file.lines())
                .collect(Collectors.joining(", "));
    }
}
