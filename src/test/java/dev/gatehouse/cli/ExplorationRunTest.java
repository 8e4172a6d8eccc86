package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.sarif.SarifSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of scenarios whose tag has them explored, and what replaying a token shows. */
class ExplorationRunTest {

    static final String TOPOLOGY =
            """
            gatehouse: 1
            title: A disk behind a filter
            devices:
              disk: { model: memory, size: 16 B, latency: 2 ms, cancel: completes }
            stacks:
              disk:
                drivers:
                  guard: { role: filter }
                  bus:   { role: bus, hardware: disk }
            """;

    private static final String RACE =
            """
                Given the topology "disk.yaml"
                And device "disk" holds requests
                And driver "guard" has sent a read of 4 bytes as "r1"
                When these happen at the same time:
                  | device "disk" completes "r1" with STATUS_SUCCESS and 4 bytes |
                  | driver "guard" cancels "r1"                                  |
            """;

    private static final String HOLDS =
            """
            Then request "r1" completes exactly once
            And in every schedule request "r1" completes exactly once
            And in some schedule request "r1" completes with STATUS_CANCELLED
            And in some schedule request "r1" completes with STATUS_SUCCESS and 4 bytes
            And in some schedule the buffer of "r1" is:
              \"""hex
              00 00 00 00
              \"""
            And in some schedule these happened in this order:
              | WdfRequestCancelSentRequest is called      |
              | WdfRequestCancelSentRequest returns FALSE |
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_topology() {
        Commands.in(folder).write("scenarios/disk.yaml", TOPOLOGY);
    }

    private void scenario(String name, String tag, String checks) {
        Commands.in(folder)
                .write(
                        "features/" + name + ".feature",
                        "Feature: a race\n  " + tag + "\n  Scenario: " + name + "\n" + RACE + checks.indent(4));
    }

    private String run(String... arguments) {
        return Commands.in(folder).run(arguments);
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replaceAll(" time=\"[^\"]*\"", "");
    }

    /** The page of the one scenario. */
    private String page() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("reports/scenarios"))) {
            Path page = files.filter(file -> file.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(page);
        }
    }

    @Test
    void what_holds_in_all_schedules_passes_with_a_word_of_verdict_and_the_ways_in_which_requests_end()
            throws IOException {
        scenario("holds", "@explore", HOLDS);
        Golden.compare(getClass(), "explored.txt", run("run", "--outcomes"));
        Golden.compare(getClass(), "explored.junit.xml", file("reports/junit.xml"));
        Golden.compare(getClass(), "explored.json", explored(file("reports/result.json")));
        assertThat(page(), containsString("<p>complete, "));
    }

    private static String explored(String result) {
        Matcher found = Pattern.compile("(?s)\"exploration\" : \\{.*?\n    }").matcher(result);
        return found.find() ? found.group() : "nothing was explored";
    }

    @Test
    void what_does_not_hold_in_some_schedule_is_shown_with_the_shortest_one_and_replayed() throws IOException {
        scenario("breaks", "@explore", "Then request \"r1\" completes with STATUS_SUCCESS and 4 bytes\n");
        String text = run("run");
        Golden.compare(getClass(), "broken-schedule.txt", text);
        Golden.compare(getClass(), "broken-schedule.junit.xml", file("reports/junit.xml"));
        Matcher token = Pattern.compile("gatehouse replay (\\S+)").matcher(text);
        assertThat(String.valueOf(token.find()), startsWith("true"));
        assertThat(page(), containsString("<li class=\"st failed\" id=\"L10\">"));
        assertThat(page(), containsString("<table class=\"sched\">"));
        assertThat(page(), containsString("gatehouse replay " + token.group(1) + " features/breaks.feature</code>"));
        assertThat(page(), containsString("<p>under the schedule above; one row an event"));
        assertThat(file("reports/failures.sarif"), containsString("\"executionOrder\" : 1,"));
        assertThat(SarifSchema.violation(file("reports/failures.sarif")), equalTo(Optional.empty()));
        Golden.compare(getClass(), "replayed.txt", run("replay", token.group(1)));
    }

    @Test
    void the_buffers_of_a_scenario_that_breaks_are_those_of_the_schedule_that_breaks_it() throws IOException {
        Commands.in(folder)
                .write(
                        "features/overtaken.feature",
                        """
                        Feature: a race
                          @explore
                          Scenario: overtaken
                            Given the topology "disk.yaml"
                            When these happen at the same time:
                              | driver "guard" sends a write of "31 32 33 34" at offset 0 as "w1" |
                              | driver "guard" sends a read of 4 bytes as "r1"                    |
                            And 10 ms pass
                            Then the buffer of "r1" is:
                              \"""hex
                              31 32 33 34
                              \"""
                        """);
        assertThat(run("run"), containsString("stopped at a failure"));
        assertThat(page(), containsString("<p>under the schedule above; as each step saw them"));
        assertThat(page(), containsString("<article class=\"card buf differs\">"));
        assertThat(page(), containsString("<a href=\"#L9\">line 9</a><span class=\"cnt\">4 bytes differ</span>"));
    }

    @Test
    void what_no_schedule_witnesses_fails() {
        scenario("unseen", "@explore", "Then in some schedule request \"r1\" completes with STATUS_IO_TIMEOUT\n");
        Golden.compare(getClass(), "unwitnessed.txt", run("run"));
    }

    @Test
    void giving_up_proves_nothing() {
        scenario("long", "@explore:schedules=3", "Then request \"r1\" completes exactly once\n");
        Golden.compare(getClass(), "given-up.txt", run("run"));
    }

    @Test
    void bounded_and_sampled_explorations_say_so() {
        scenario("bounded", "@explore:preemptions=0", "Then request \"r1\" completes exactly once\n");
        scenario("deep", "@explore:depth=14", "Then request \"r1\" completes exactly once\n");
        scenario("sampled", "@explore:sample=20:seed=7", "Then request \"r1\" completes exactly once\n");
        Golden.compare(getClass(), "bounded.txt", run("run"));
    }

    @Test
    void words_about_schedules_are_refused_where_there_is_one_only() {
        scenario("single", "@slow", "Then in some schedule request \"r1\" completes with STATUS_CANCELLED\n");
        scenario("each", "@slow", "Then in every schedule request \"r1\" completes exactly once\n");
        Golden.compare(getClass(), "one-schedule.txt", run("run"));
    }

    @Test
    void a_check_that_nobody_knows_is_refused_with_what_may_be_meant() {
        scenario(
                "misspelt",
                "@explore",
                "Then in some schedule request \"r1\" completes with status STATUS_CANCELLED\n");
        Golden.compare(getClass(), "misspelt-check.txt", run("run"));
    }

    @Test
    void tags_that_explore_nothing_are_wrong_before_anything_runs() {
        scenario("tagged", "@explore:preemptions=many", "Then request \"r1\" completes exactly once\n");
        Golden.compare(getClass(), "explore-tag.txt", run("run"));
    }

    @Test
    void a_step_that_would_be_run_once_only_is_refused() {
        Commands.in(folder)
                .write(
                        "features/own.feature",
                        "Feature: own\n  @explore\n  Scenario: own\n" + RACE
                                + "    And all is well\n    Then request \"r1\" completes exactly once\n");
        Golden.compare(getClass(), "own-step.txt", Commands.in(folder).sample());
    }

    @Test
    void time_that_is_over_gives_an_exploration_up() {
        scenario("timed", "@explore", "Then request \"r1\" completes exactly once\n");
        assertThat(run("run", "--time-limit", "1h"), startsWith("exit 0"));
        Golden.compare(getClass(), "time-limit.txt", run("run", "--time-limit", "soon"));
    }

    @Test
    void nothing_of_the_progress_stays_in_what_is_printed() {
        scenario("shown", "@explore", "Then request \"r1\" completes exactly once\n");
        assertThat(Commands.in(folder).run("run"), not(containsString("exploring:")));
    }

    private static final String WEAK =
            """
            faults:
              weak:
                device: disk
                when: { at most: 1, perhaps: yes }
                complete: [STATUS_CRC_ERROR, STATUS_DEVICE_BUSY]
            """;

    private void weak(String name, String steps) {
        Commands.in(folder).write("scenarios/disk.yaml", TOPOLOGY + WEAK);
        Commands.in(folder)
                .write(
                        "features/" + name + ".feature",
                        "Feature: a weak disk\n  @explore\n  Scenario: " + name + "\n"
                                + "    Given the topology \"disk.yaml\"\n"
                                + "    And the fault \"weak\" is switched on\n" + steps.indent(4));
    }

    @Test
    void a_counterexample_says_what_a_fault_decided_and_its_token_decides_so_again() {
        weak(
                "decides",
                """
                When driver "guard" sends a read of 4 bytes as "r1"
                And driver "guard" sends a read of 4 bytes as "r2"
                And 2 ms pass
                Then request "r2" completes with STATUS_SUCCESS and 4 bytes
                """);
        String text = run("run");
        Golden.compare(getClass(), "fault-decides.txt", text);
        Matcher token = Pattern.compile("gatehouse replay (\\S+)").matcher(text);
        assertThat(String.valueOf(token.find()), startsWith("true"));
        Golden.compare(getClass(), "fault-decides-replayed.txt", run("replay", token.group(1)));
    }

    @Test
    void a_fault_that_hits_nothing_under_any_schedule_never_fired() {
        weak("idle", "When 1 ms passes\nThen device \"disk\" has received nothing\n");
        Golden.compare(getClass(), "fault-never-fired.txt", run("run"));
    }
}
