package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of one scenario leaves to the JVM to do before it can begin. */
class StartTest {

    private static final String METHODS_OF_RECORDS = "java.lang.runtime.ObjectMethods";

    @TempDir
    private Path folder;

    /** A scenario without anything that only few have. */
    private static final String FEATURE =
            """
            Feature: one
              Scenario: one
                Given the topology "scale.yaml"
                And driver "tare" has stopped its local target, leaving sent requests
                When driver "tare" sends a read of 4 bytes as "r1"
                And driver "tare" starts its local target
                And 2 ms pass
                Then request "r1" completes with STATUS_SUCCESS and 4 bytes
            """;

    /** What the JVM links while it runs, a line each. */
    private List<String> links() throws IOException {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/scale.yaml", ParallelRunTest.TOPOLOGY);
        commands.write("features/one.feature", FEATURE);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gatehouse.class.getName(),
                        "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return told.lines()
                .filter(line -> line.startsWith("linkCallSite dev.gatehouse."))
                .toList();
    }

    @Test
    void no_record_of_ours_has_methods_that_are_put_together_at_the_start() throws IOException {
        List<String> links = links();
        assertThat("the JVM tells what it links", links, not(empty()));
        assertThat(
                links.stream().filter(line -> line.contains(METHODS_OF_RECORDS)).toList(), empty());
    }
}
