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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelRunTest {

    private static final int SCENARIOS = 200;

    private static final String TOPOLOGY =
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

    /** What a run prints and reports, without how long its scenarios took on the wall clock. */
    private String run(Commands commands, int threads) throws IOException {
        String told = commands.run("run", "--threads", Integer.toString(threads));
        String report = Files.readString(folder.resolve("reports/junit.xml")).replaceAll(" time=\"[^\"]*\"", "");
        String page = Files.readString(folder.resolve("reports/index.html"))
                .replaceAll("(<script [^>]*id=\"wall\">)[^<]*", "$1");
        return told + report + page;
    }

    @Test
    void two_hundred_scenarios_on_eight_threads_give_the_report_that_they_give_on_one() throws IOException {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/scale.yaml", TOPOLOGY);
        commands.write("features/many.feature", feature());
        String one = run(commands, 1);
        assertThat(one, startsWith("exit 1\n--- out\n20 of 200 scenarios failed"));
        assertThat(
                one, containsString("STATUS_CANCELLED and 15 bytes, was completed with STATUS_SUCCESS and 15 bytes"));
        assertThat(run(commands, 8), equalTo(one));
    }
}
