package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares scenarios of ten steps that do real work with the same texts under bare Cucumber, where every step is empty.
 *
 * <p>Arguments: how many scenarios (1000), how many rounds (5). Each round starts two JVMs, one after the other, with
 * the same flags and the same features; the figures are CPU time of the whole process, user and system, start-up
 * included. The limit is a ratio of 2.
 */
final class ScenarioCost {

    private static final String SCENARIO =
            """
              Scenario: number %d
                Given the topology "toaster-alone.yaml"
                And driver "guard" has stopped its local target, leaving sent requests
                When driver "guard" sends a read of 4 bytes at offset 0x10 as "r1"
                And driver "guard" sends a write of "01 02 03 04" as "w1"
                Then request "r1" is pended in the target
                When driver "guard" starts its local target
                And 2 ms pass
                Then the requests complete in the order "r1", "w1"
                And request "r1" completes with STATUS_SUCCESS and 4 bytes
                And the local target of driver "guard" is Started
            """;

    private static final int SCENARIOS_A_FEATURE = 50;
    private static final double NANOSECONDS = 1e9;

    private final Path features;
    private final Path empty;
    private final int rounds;

    private ScenarioCost(Path features, Path empty, int rounds) {
        this.features = features;
        this.empty = empty;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int scenarios = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Path.of("target", "bench");
        Path features = folder.resolve("features");
        write(features, scenarios);
        EmptySteps.compileInto(folder.resolve("classes"));
        System.out.println(scenarios + " scenarios of ten steps, " + rounds + " rounds; CPU seconds of the process");
        new ScenarioCost(features, folder.resolve("classes"), rounds).measure();
    }

    /** One of the scenarios; each has a name of its own. */
    static String scenario(int number) {
        return SCENARIO.formatted(number);
    }

    private static void write(Path folder, int scenarios) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        for (int first = 0; first < scenarios; first += SCENARIOS_A_FEATURE) {
            String text = IntStream.range(first, Math.min(first + SCENARIOS_A_FEATURE, scenarios))
                    .mapToObj(ScenarioCost::scenario)
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("f" + first + ".feature"), "Feature: from " + first + "\n\n" + text);
        }
    }

    private void measure() throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double bare = cpuSeconds(EmptySteps.GLUE);
            double ours = cpuSeconds("dev.gatehouse.steps");
            ratios.add(ours / bare);
            print("round " + round, bare, ours);
        }
        Collections.sort(ratios);
        System.out.println("median ratio: " + twoDigits(ratios.get(ratios.size() / 2)) + " (limit 2.00)");
    }

    private static void print(String what, double bare, double ours) {
        System.out.println(what + ": empty " + twoDigits(bare) + ", Gatehouse " + twoDigits(ours) + ", ratio "
                + twoDigits(ours / bare));
    }

    private static String twoDigits(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private double cpuSeconds(String glue) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path") + System.getProperty("path.separator") + empty,
                CucumberChild.class.getName(),
                "--glue",
                glue,
                features.toString());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("the run with glue " + glue + " failed:\n" + output);
        }
        String nanoseconds = output.lines()
                .filter(line -> line.startsWith(CucumberChild.RESULT))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(nanoseconds.substring(CucumberChild.RESULT.length())) / NANOSECONDS;
    }
}
