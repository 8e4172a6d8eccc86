package dev.gatehouse.feature.pickles;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicklesTest {

    @TempDir
    private Path folder;

    private List<Pickled> pickles(String text) throws IOException {
        return Pickles.in(Files.writeString(folder.resolve("a.feature"), text));
    }

    @Test
    void a_scenario_has_the_steps_of_its_background_and_an_outline_is_one_for_each_row() throws IOException {
        List<Pickled> found = pickles(
                """
                @explore
                Feature: f
                  Background:
                    Given a
                  Rule: r
                    Scenario Outline: s
                      When <x> is done:
                        | <x> | 1 |
                      Examples:
                        | x |
                        | b |
                        | c |
                """);
        assertThat(found.stream().map(Pickled::line).toList(), contains(11, 12));
        assertThat(found.get(1).tags(), contains("@explore"));
        assertThat(found.get(1).text(), equalTo("a\nc is done:\n  | c | 1 |"));
    }

    @Test
    void a_text_below_a_step_is_part_of_what_it_says() throws IOException {
        String step =
                "Feature: f\n  Scenario: s\n    Then the buffer is:\n      \"\"\"hex\n      01 02\n      \"\"\"\n";
        assertThat(pickles(step).get(0).text(), equalTo("the buffer is:\n  01 02"));
    }

    @Test
    void what_is_no_gherkin_has_no_scenarios() throws IOException {
        assertThat(pickles("nothing of the kind"), equalTo(List.of()));
    }
}
