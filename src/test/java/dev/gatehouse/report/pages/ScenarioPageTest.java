package dev.gatehouse.report.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.LastEvents;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenarioPageTest {

    private static final String SOURCE =
            """
            Feature: F

              Scenario: s
                Given a table:
                  | a | b |
                Then the buffer of "r1" is:
                  \"\"\"hex
                  01 02
                  \"\"\"
            """;
    private static final Reason WHY = new Reason("FxIoTarget::SubmitLocked", "it was stopped");
    private static final String MESSAGE = "request \"r1\"\n  expected: completed\n  was:      pended\n  because:  so";

    /** A scenario of two events, with a buffer that differs. */
    private record Told(List<Event> events) implements ScenarioRecord {

        @Override
        public String journalText() {
            return "";
        }

        @Override
        public long virtualTime() {
            return 0;
        }

        @Override
        public List<Finding> findings() {
            return List.of(new Finding("DoubleCompletion", "r1 was completed twice", "complete it once"));
        }

        @Override
        public Optional<String> topology() {
            return Optional.empty();
        }

        @Override
        public List<BufferCheck> bufferChecks() {
            byte[] actual = {1, 3, 65};
            return List.of(
                    new BufferCheck("the buffer of \"r1\"", () -> List.of("01", "02", "??"), actual, Set.of(1), 2));
        }
    }

    private static final List<Event> EVENTS = List.of(
            new Event.Pended(0, "scenario", "r1", "guard's local target", WHY),
            new Event.Printed(10_000, "scenario", "guard", "hello"));

    private final String page = ScenarioPage.of(detail(3, true));

    @Test
    void expected_and_actual_stand_above_everything() {
        assertThat(page, containsString("<dt>expected</dt><dd>completed</dd><dt>was</dt><dd class=\"no\">pended</dd>"));
        assertThat(page.indexOf("<dt>expected"), is(page.indexOf("<dt>")));
    }

    @Test
    void what_a_step_says_on_several_lines_is_shown_below_the_first_but_for_the_last_events() {
        String cause = "the buffer of \"r1\": 1 byte differs";
        String bytes = "0000  expected  01 <2\n      actual    01 03";
        String failing =
                ScenarioPage.of(detail(3, true, cause, cause + "\n" + bytes + "\n\n" + LastEvents.of("  0 ms")));
        assertThat(
                failing,
                containsString(
                        "aria-label=\"what the step says\">0000  expected  01 &lt;2\n      actual    01 03</pre>"));
        assertThat(failing.indexOf("what the step says"), lessThan(failing.indexOf("The whole message")));
    }

    @Test
    void what_a_step_says_on_one_line_is_said_once() {
        assertThat(ScenarioPage.of(detail(3, true, "it fell", "it fell")), not(containsString("what the step says")));
    }

    @Test
    void the_chain_has_the_reason_of_each_link_and_its_reference() {
        assertThat(page, containsString("because it was stopped</span></span><cite>FxIoTarget::SubmitLocked</cite>"));
    }

    @Test
    void a_step_has_its_table_and_its_outcome() {
        assertThat(page, containsString("<pre class=\"arg\" tabindex=\"0\">| a | b |</pre>"));
        assertThat(page, containsString("<li class=\"st failed\" id=\"L6\">"));
    }

    @Test
    void bytes_that_differ_are_marked_in_both_rows() {
        assertThat(page, containsString("<td class=\"exp\">02</td>"));
        assertThat(page, containsString("<td class=\"dif\">03</td>"));
        assertThat(page, containsString("<td class=\"wild\">41</td>"));
        assertThat(page, containsString("1 byte differs"));
    }

    @Test
    void the_failing_line_is_marked_in_the_source() {
        assertThat(page, containsString("<li class=\"mk\" value=\"6\"><code>    Then the buffer of"));
    }

    @Test
    void findings_say_what_to_do_instead() {
        assertThat(page, containsString("<b>DoubleCompletion</b><p>r1 was completed twice</p>"));
    }

    @Test
    void the_journal_has_a_row_for_each_record() {
        assertThat(page, containsString("<tr id=\"e1\" class=\"sb\">"));
        assertThat(page, containsString("guard prints: hello"));
    }

    @Test
    void scenarios_of_which_the_steps_alone_are_told_share_a_page() {
        String three = BriefPage.piece(detail(3, false));
        String nine = BriefPage.piece(detail(9, false));
        String before = BriefPage.before("a.feature", "F");
        String after = BriefPage.after("a.feature", "F");
        assertThat(before, containsString("--details all"));
        assertThat(three, containsString("<b>Given</b> a table:"));
        assertThat(three, not(containsString("id=\"L6\"")));
        assertThat(
                BriefPage.joined(before + nine + after, before + three + after),
                equalTo(before + three + nine + after));
        assertThat(
                BriefPage.joined(before + three + after, before + three + nine + after),
                equalTo(before + three + nine + after));
    }

    @Test
    void a_doc_string_keeps_its_own_indentation_and_ends_at_its_fence() {
        SourceText source = new SourceText(SOURCE);
        assertThat(source.argument(4), contains("| a | b |"));
        assertThat(source.argument(6), contains("\"\"\"hex", "01 02", "\"\"\""));
        assertThat(source.argument(1), empty());
        assertThat(new SourceText("").isKnown(), equalTo(false));
    }

    @Test
    void lines_of_a_source_end_as_on_any_system() {
        SourceText source = new SourceText("one\r\n\ntwo\rthree\n");
        List<String> lines = IntStream.rangeClosed(0, 6).mapToObj(source::line).toList();
        assertThat(lines, contains("", "one", "", "two", "three", "", ""));
        assertThat(source.to(4), is(4));
    }

    private static Detail detail(int line, boolean whole) {
        return detail(line, whole, "cause", MESSAGE);
    }

    private static Detail detail(int line, boolean whole, String cause, String message) {
        List<StepResult> steps = List.of(
                new StepResult("Given", "a table:", 4, StepOutcome.PASSED, Optional.empty()),
                new StepResult("Then", "the buffer of \"r1\" is:", 6, StepOutcome.FAILED, Optional.of(message)));
        ScenarioResult result = new ScenarioResult(
                "a.feature",
                line,
                "F",
                "s",
                List.of(),
                Outcome.FAILED,
                Optional.of(cause),
                Optional.of(message),
                steps,
                "",
                0,
                0,
                Traits.NONE);
        List<StepMark> marks = List.of(new StepMark(4, 0, 1, 0), new StepMark(6, 1, 2, 10_000));
        return new Detail(
                result,
                new Told(EVENTS),
                marks,
                new SourceText(SOURCE),
                Again.byLauncher(List.of("gatehouse"), List.of()),
                whole);
    }
}
