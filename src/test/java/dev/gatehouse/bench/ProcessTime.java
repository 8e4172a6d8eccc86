package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Measures what commands cost from their start to their end: CPU time, user and system, with that of all child
 * processes. Needs a POSIX shell, which counts in hundredths of a second.
 */
final class ProcessTime {

    private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final int SECONDS_A_MINUTE = 60;

    private ProcessTime() {}

    /** A command that starts this JVM's own java. */
    static List<String> java(String classPath, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What a command takes, in seconds: the mean of so many runs, one after the other. */
    static double cpuSeconds(List<String> command, int times) throws IOException, InterruptedException {
        String loop =
                "i=0; while [ $i -lt " + times + " ]; do \"$@\" > /dev/null 2>&1 || exit 1; i=$((i + 1)); done; times";
        List<String> timed = new ArrayList<>(List.of("sh", "-c", loop, "sh"));
        timed.addAll(command);
        Process shell = new ProcessBuilder(timed).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("this failed: " + String.join(" ", command));
        }
        return MINUTES_AND_SECONDS
                        .matcher(output.lines().skip(1).findFirst().orElseThrow())
                        .results()
                        .mapToDouble(ProcessTime::seconds)
                        .sum()
                / times;
    }

    private static double seconds(MatchResult time) {
        return SECONDS_A_MINUTE * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }
}
