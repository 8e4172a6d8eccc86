package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares scenarios of ten steps that do real work with the same texts under bare Cucumber, where every step is empty:
 * without a report, and by the command, with ours. These have the same flags of the JVM; then the launcher, which
 * chooses flags of its own, beside Cucumber's command as it comes.
 *
 * <p>Arguments: how many scenarios (1000), how many rounds (5). A round starts JVMs one after the other, with the same
 * features; start-up is part of the figures.
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

    static final String BARE = "io.cucumber.core.cli.Main";

    private static final int SCENARIOS_A_FEATURE = 50;
    private static final Path FOLDER = Path.of("target", "bench", "many");

    /** Those of the launcher. */
    static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ScenarioCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int scenarios = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        measure(scenarios, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
    }

    static List<Figure> measure(int scenarios, int rounds) throws IOException, InterruptedException {
        Path features = FOLDER.resolve("features");
        write(features, scenarios);
        EmptySteps.compileInto(Files.createDirectories(FOLDER.resolve("classes")));
        List<String> empty = java(BARE, "--glue", EmptySteps.GLUE, features.toString());
        List<String> alone = java(BARE, "--glue", "dev.gatehouse.steps", features.toString());
        List<String> command = List.of("run", "--out", FOLDER.resolve("reports").toString(), features.toString());
        List<String> run = java(with("dev.gatehouse.cli.Gatehouse", command));
        List<String> launched = List.of(with("./gatehouse", command));
        List<String> asItComes = ProcessTime.java(classPath(), BARE, "--glue", EmptySteps.GLUE, features.toString());
        String bare = "the same number of empty steps";
        ProcessTime.cpuSeconds(List.of("./gatehouse", "--version"), 1);
        return List.of(
                new Paired("steps-" + scenarios, scenarios + " scenarios, no report", alone, bare, empty, 1)
                        .measure(rounds),
                new Paired("reported-" + scenarios, scenarios + " scenarios with the report", run, bare, empty, 1)
                        .measure(rounds),
                new Paired(
                                "launched-" + scenarios,
                                scenarios + " scenarios by the launcher, with the report",
                                launched,
                                "Cucumber's CLI as it comes, empty steps",
                                asItComes,
                                1)
                        .measure(rounds));
    }

    private static String[] with(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toArray(String[]::new);
    }

    private static String classPath() {
        return System.getProperty("java.class.path") + System.getProperty("path.separator") + FOLDER.resolve("classes");
    }

    private static List<String> java(String... arguments) {
        List<String> command = ProcessTime.java(classPath(), arguments);
        command.addAll(1, FLAGS);
        return command;
    }

    /** One of the scenarios; each has a name of its own. */
    static String scenario(int number) {
        return SCENARIO.formatted(number);
    }

    /** Writes features with so many scenarios into a folder, in place of what is there. */
    static void write(Path folder, int scenarios) throws IOException {
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
}
