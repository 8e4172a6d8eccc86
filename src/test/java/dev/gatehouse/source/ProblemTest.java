package dev.gatehouse.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_prints_its_place_line_caret_expectation_and_suggestion() {
        Problem problem = new Problem(
                ProblemCode.T104,
                Severity.ERROR,
                new SourceLocation("toaster.yaml", 12, 22),
                5,
                "unknown role \"filer\" of driver \"guard\"",
                "      guard: { role: filer, io: buffered }",
                Optional.of("filter, function or bus"),
                Optional.of("filter"));
        assertThat(
                problem.text(),
                equalTo(
                        """
                toaster.yaml:12:22: error T104: unknown role "filer" of driver "guard"
                   12 |       guard: { role: filer, io: buffered }
                      |                      ^^^^^
                  expected: filter, function or bus
                  did you mean "filter"?
                """));
    }

    @Test
    void the_caret_stands_below_its_character_behind_tabs_and_characters_outside_the_basic_plane() {
        assertThat(
                at(1, 4, "\ta\uD83D\uDD25bc").text(),
                equalTo(
                        """
                a.yaml:1:4: error T101: wrong
                    1 | \ta\uD83D\uDD25bc
                      | \t  ^
                """));
    }

    @Test
    void a_long_line_is_cut_around_the_caret() {
        String text = at(7, 301, "x".repeat(300) + "y" + "z".repeat(300)).text();
        String[] lines = text.split("\n");
        assertThat(lines[1].charAt(lines[2].indexOf('^')), is('y'));
        assertThat(lines[1].length(), is(124));
    }

    @Test
    void a_caret_behind_the_end_of_the_line_stands_there() {
        assertThat(
                at(1, 99, "ab").text(),
                equalTo(
                        """
                a.yaml:1:99: error T101: wrong
                    1 | ab
                      |   ^
                """));
    }

    @Test
    void problems_come_by_place_and_the_same_one_once() {
        Problems problems = new Problems();
        problems.addAll(List.of(at(2, 1, "b"), at(1, 9, "a"), at(2, 1, "b"), at(1, 2, "a")));
        assertThat(problems.sorted(), contains(at(1, 2, "a"), at(1, 9, "a"), at(2, 1, "b")));
        assertThat(problems.hasErrors(), is(true));
    }

    private static Problem at(int line, int column, String source) {
        SourceLocation place = new SourceLocation("a.yaml", line, column);
        return new Problem(
                ProblemCode.T101, Severity.ERROR, place, 1, "wrong", source, Optional.empty(), Optional.empty());
    }
}
