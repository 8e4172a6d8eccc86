package dev.gatehouse.conformance.races;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.conformance.RecordingLines;
import dev.gatehouse.explore.Bounds;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RacesTest {

    private static final Path SUBSET = Path.of("src", "test", "resources", "conformance", "races.jsonl.gz");

    private final StringWriter printed = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void the_engine_comes_to_every_outcome_of_the_framework_and_to_no_other() {
        assertThat(Races.isFile(SUBSET), is(true));
        assertThat(run(SUBSET, Bounds.DEFAULT), is(0));
        assertThat(
                text(),
                containsString("cancel-send.stopped.cancelable: hazard: A: memory corruption in the framework because"
                        + " its list entry is the queue's context now, and the canceller"
                        + " will unlink it all the same [FxIoTarget::PendRequestLocked]\n"));
        assertThat(text(), endsWith("COUNT of COUNT races agree\n".replace("COUNT", String.valueOf(count()))));
    }

    @Test
    void an_outcome_that_the_framework_lacks_is_shown_with_its_schedule() throws IOException {
        String race = first().replaceFirst("\"returned\":false", "\"returned\":7");
        assertThat(run(write(race), Bounds.DEFAULT), is(1));
        assertThat(text(), containsString("the framework never comes to\n    {"));
        assertThat(text(), containsString("by this schedule:\n              lane 1"));
        assertThat(text(), endsWith("0 of 1 races agree\n"));
    }

    @Test
    void an_outcome_that_no_schedule_leads_to_is_shown() throws IOException {
        String race = first().replaceFirst("\"outcomes\":\\[", "\"outcomes\":[{\"never\":1},");
        assertThat(run(write(race), Bounds.DEFAULT), is(1));
        assertThat(text(), containsString("leads the engine to what the framework can come to\n    {\"never\":1}"));
    }

    @Test
    void a_race_that_is_not_explored_to_the_end_does_not_agree() throws IOException {
        assertThat(run(write(first()), Bounds.DEFAULT.withSchedules(3)), is(1));
        assertThat(text(), containsString("the exploration gave up after 3 schedules"));
    }

    @Test
    void a_recording_of_one_order_is_no_race() {
        assertThat(Races.isFile(SUBSET.resolveSibling("one.jsonl")), is(false));
        assertThat(Races.isFile(folder.resolve("missing.jsonl")), is(false));
    }

    @Test
    void a_line_that_is_no_race_is_an_error_with_its_number() throws IOException {
        Path file = write(first() + "\n{\"id\":\"x\"}");
        assertThat(run(file, Bounds.DEFAULT), is(2));
        assertThat(
                text(),
                containsString(
                        "cannot be read as races: line 2: expected the field \"kind\" to be a String, found none"));
    }

    private static String first() throws IOException {
        return RecordingLines.first(SUBSET).orElseThrow();
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("races.jsonl"), lines + "\n");
    }

    private static long count() {
        long[] lines = {0};
        try {
            RecordingLines.each(SUBSET, line -> lines[0]++);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return lines[0];
    }

    private int run(Path file, Bounds bounds) {
        return Races.run(List.of(file), bounds, new PrintWriter(printed));
    }

    private String text() {
        return printed.toString().replace(System.lineSeparator(), "\n");
    }
}
