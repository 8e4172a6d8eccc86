package dev.gatehouse.report.glue;

import dev.gatehouse.journal.Event;
import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.ScenarioRecord;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.PendingException;
import io.cucumber.java.en.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamcrest.MatcherAssert;
import org.opentest4j.TestAbortedException;

/** Steps that end in every way there is; a journal that tells which scenario wrote it. */
@SuppressWarnings("DoNotCallSuggester") // Cucumber calls them, nobody else
public final class Glue {

    private static final class Notes implements ScenarioRecord {
        private final StringBuilder journal = new StringBuilder();
        private final List<Finding> findings = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private long ticks;

        @Override
        public List<Event> events() {
            return events;
        }

        @Override
        public String journalText() {
            return journal.toString();
        }

        @Override
        public long virtualTime() {
            return ticks;
        }

        @Override
        public List<Finding> findings() {
            return findings;
        }

        @Override
        public Optional<String> topology() {
            return Optional.of("toaster.yaml");
        }
    }

    private final Notes notes = new Notes();

    @Before
    public void begin() {
        CurrentScenario.set(notes);
    }

    @After("@hook")
    public void fail() {
        throw new AssertionError("driver \"toaster\" still waits in WdfIoTargetStop for request \"r1\"");
    }

    @Given("{int} ms pass")
    public void pass(int millis) {
        notes.ticks += millis * 10_000L;
        notes.journal.append(
                String.format("%5d ms  time passes%n", notes.ticks / 10_000).replace("\r", ""));
    }

    @Given("the name {string} is noted")
    public void note(String name) {
        notes.journal.append("         ").append(name).append('\n');
    }

    @Given("the buffer {string} is {string}")
    public void buffer(String actual, String expected) throws Exception {
        byte[] bytes = actual.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        MatcherAssert.assertThat("buffer of \"r1\"", bytes, Buffers.matches(HexPattern.parse(expected)));
    }

    @Given("it fails with {string}")
    public void fail(String message) {
        throw new AssertionError(message);
    }

    @Given("{int} things happen")
    public void happen(int times) {
        for (int i = 0; i < times; i++) {
            notes.events.add(new Event.Printed(notes.ticks, "scenario", "toaster", "thing " + i));
        }
    }

    @Given("it breaks")
    public void breakDown() {
        throw new IllegalStateException("impossible: nobody is here");
    }

    @Given("it is given up")
    public void giveUp() {
        throw new TestAbortedException("not on this machine");
    }

    @Given("a rule is broken")
    public void breakRule() {
        notes.findings.add(new Finding("RequestCompleted", "\"r1\" is completed twice", "complete it once"));
    }

    @Given("nobody has written this")
    public void pending() {
        throw new PendingException();
    }

    @Given("two fit")
    public void first() {
        notes.ticks++;
    }

    @Given("two fi{word}")
    public void second(String rest) {
        notes.ticks += rest.length();
    }
}
