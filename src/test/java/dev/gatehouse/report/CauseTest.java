package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.report.markup.Excerpt;
import dev.gatehouse.report.markup.VirtualTime;
import org.junit.jupiter.api.Test;

class CauseTest {

    @Test
    void the_first_line_that_says_something_is_the_cause() {
        assertThat(Cause.of("\n\n  r1 is not there  \nmore"), equalTo("r1 is not there"));
        assertThat(Cause.of(" \n"), equalTo("no message"));
    }

    @Test
    void expected_and_actual_of_hamcrest_are_put_on_one_line() {
        assertThat(Cause.of("\nExpected: is <3>\n     but: was <4>"), equalTo("expected is <3>, but was <4>"));
        assertThat(
                Cause.of("status of r1\nExpected: \"a\"\n     but: was \"b\"\nx"),
                equalTo("status of r1: expected \"a\", but was \"b\""));
        assertThat(Cause.of("Expected: nothing more"), equalTo("Expected: nothing more"));
    }

    @Test
    void what_a_check_of_ours_expected_and_saw_are_put_on_one_line() {
        assertThat(
                Cause.of("request \"r1\"\n  expected: completed\n  was:      held by device heater\n  because:  x"),
                equalTo("request \"r1\": expected completed, was held by device heater"));
        assertThat(Cause.of("r1\n  expected: completed"), equalTo("r1"));
    }

    @Test
    void a_long_cause_is_cut_between_characters() {
        String cut = Cause.of("\uD83D\uDE42".repeat(300));
        assertThat(cut.endsWith("\uD83D\uDE42…"), equalTo(true));
        assertThat(cut.length() <= Cause.MAX_LENGTH + 1, equalTo(true));
    }

    @Test
    void an_assertion_is_its_message_and_any_other_error_tells_where_it_came_from() {
        assertThat(ErrorText.of(new AssertionError("\n\nr1\n")), equalTo("r1"));
        String bug = ErrorText.of(new IllegalStateException("outer", new ArithmeticException("inner")));
        assertThat(bug, containsString("java.lang.IllegalStateException: outer\n  at dev.gatehouse.report.CauseTest"));
        assertThat(bug, containsString("caused by java.lang.ArithmeticException: inner"));
        assertThat(ErrorText.of(new AssertionError()), containsString("CauseTest.java:"));
    }

    @Test
    void virtual_time_is_exact_and_starts_with_the_largest_unit() {
        assertThat(VirtualTime.text(0), equalTo("0 ms"));
        assertThat(VirtualTime.text(36_002_190_003L), equalTo("1 h 219 ms 300 ns"));
        assertThat(VirtualTime.text(600_000_000L + 15), equalTo("1 min 1 us 500 ns"));
    }

    @Test
    void long_texts_are_cut_and_say_so() {
        assertThat(Excerpt.first("a\nb\nc", 3), equalTo("a\nb\nc"));
        assertThat(Excerpt.first("a\nb\nc\nd", 2), equalTo("a\nb\n… 2 more lines follow …"));
        assertThat(Excerpt.last("a\nb\nc\nd", 2), equalTo("… 2 more lines stand before …\nc\nd"));
    }
}
