package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelRunTest {

    private static final int SCENARIOS = 200;

    static final String TOPOLOGY =
            """
            gatehouse: 1
            devices:
              cell: { model: memory, size: 16 B, latency: 2 ms }
            stacks:
              scale:
                drivers:
                  tare: { role: filter, read: { forward: with completion routine } }
                  scale-bus: { role: bus, hardware: cell }
            """;

    /** Each scenario takes a time and reads a number of bytes of its own; each tenth fails. */
    private static final String OUTLINE =
            """
            Feature: many at a time

              Scenario Outline: scenario <n>
                Given the topology "scale.yaml"
                And device "cell" takes <n> ms for each request
                When driver "tare" sends a read of <size> bytes as "r<n>"
                And <n> ms pass
                Then request "r<n>" completes with <status> and <size> bytes

                Examples:
                  | n | size | status |
            """;

    @TempDir
    private Path folder;

    private static String feature() {
        return IntStream.rangeClosed(1, SCENARIOS)
                .mapToObj(n -> "      | " + n + " | " + (n % 16 + 1) + " | "
                        + (n % 10 == 0 ? "STATUS_CANCELLED" : "STATUS_SUCCESS") + " |\n")
                .collect(Collectors.joining("", OUTLINE, ""));
    }

    /** Two that are run under all schedules, of which one has a schedule that breaks it. */
    private static final String RACES =
            """
            Feature: under all schedules

              @explore
              Scenario Outline: whoever wins, <what>
                Given the topology "scale.yaml"
                And driver "tare" has sent a read of 4 bytes as "r1"
                When these happen at the same time:
                  | device "cell" completes "r1" with STATUS_SUCCESS and 4 bytes |
                  | driver "tare" cancels "r1"                                   |
                Then request "r1" completes <how>

                Examples:
                  | what                | how                   |
                  | it comes back once  | exactly once          |
                  | it is never in time | with STATUS_CANCELLED |
            """;

    /** What a run prints, and all files of its report, without what the wall clock said. */
    private String run(Commands commands, String threads) throws IOException {
        StringBuilder all = new StringBuilder(commands.run("run", "--threads", threads));
        try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append('\n').append(withoutWall(Files.readString(file)));
            }
        }
        return all.toString();
    }

    private static String withoutWall(String file) {
        return file.replaceAll("( time=\")[^\"]*", "$1")
                .replaceAll("(<script [^>]*id=\"wall\">)[^<]*", "$1")
                .replaceAll("(?s)\"wall\" : \\{.*?\\}", "");
    }

    @Test
    void two_hundred_scenarios_on_eight_threads_give_the_report_that_they_give_on_one() throws IOException {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/scale.yaml", TOPOLOGY);
        commands.write("features/many.feature", feature());
        commands.write("features/races.feature", RACES);
        String one = run(commands, "1");
        assertThat(one, startsWith("exit 1\n--- out\n21 of 202 scenarios failed"));
        assertThat(
                one, containsString("STATUS_CANCELLED and 15 bytes, was completed with STATUS_SUCCESS and 15 bytes"));
        assertThat(one, containsString("reports/result.json\n"));
        assertThat(run(commands, "8"), equalTo(one));
        assertThat(run(commands, "auto"), equalTo(one));
    }
}
