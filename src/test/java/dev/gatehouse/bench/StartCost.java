package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares what the launcher costs from its start to its end with what bare programs cost: a run of one scenario with
 * its report beside Cucumber's own command with as many empty step definitions, a command without Cucumber beside a
 * program that says hello.
 *
 * <p>Argument: how many rounds (5). The programs of a round run one after the other, ten times each; the figures are
 * CPU time, user and system, with that of all child processes. Needs a POSIX shell and a built
 * {@code target/gatehouse.jar}.
 */
final class StartCost {

    private static final Path FOLDER = Path.of("target", "bench", "start");
    private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final int SECONDS_A_MINUTE = 60;

    /** The shell counts in hundredths of a second; a hello takes three of them. */
    private static final int TIMES = 10;

    private static final String LOOP =
            "i=0; while [ $i -lt " + TIMES + " ]; do " + "\"$@\" > /dev/null 2>&1 || exit 1; i=$((i + 1)); done; times";

    private StartCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Path classes = FOLDER.resolve("classes");
        Path feature = FOLDER.resolve("one.feature");
        Files.createDirectories(classes);
        EmptySteps.compileInto(classes);
        Files.writeString(feature, "Feature: one\n\n" + ScenarioCost.scenario(1));
        String classPath = classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
        compare(
                "one scenario with its report, beside Cucumber's command",
                rounds,
                List.of("./gatehouse", "run", "--out", FOLDER.resolve("reports").toString(), feature.toString()),
                java(classPath, "io.cucumber.core.cli.Main", "--glue", EmptySteps.GLUE, feature.toString()));
        compare(
                "explain, beside a hello",
                rounds,
                List.of("./gatehouse", "explain", "T104"),
                java(classPath, Hello.class.getName()));
    }

    /** Says hello, and is all that a JVM has to start for it. */
    static final class Hello {

        private Hello() {}

        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }

    private static List<String> java(String classPath, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void compare(String what, int rounds, List<String> ours, List<String> bare)
            throws IOException, InterruptedException {
        cpuSeconds(ours);
        List<Double> ratios = new ArrayList<>();
        System.out.println(what + "; CPU seconds");
        for (int round = 1; round <= rounds; round++) {
            double theirs = cpuSeconds(bare);
            double own = cpuSeconds(ours);
            ratios.add(own / theirs);
            System.out.printf(
                    Locale.ROOT, "round %d: bare %.3f, Gatehouse %.3f, ratio %.2f%n", round, theirs, own, own / theirs);
        }
        System.out.printf(
                Locale.ROOT,
                "median ratio: %.2f%n",
                ratios.stream().sorted().skip(rounds / 2).findFirst().orElseThrow());
    }

    /** What a command takes. The shell tells the user and system time of its children, as minutes and seconds. */
    private static double cpuSeconds(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("sh", "-c", LOOP, "sh"));
        timed.addAll(command);
        Process shell = new ProcessBuilder(timed).start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("this failed: " + String.join(" ", command));
        }
        return MINUTES_AND_SECONDS
                        .matcher(output.lines().skip(1).findFirst().orElseThrow())
                        .results()
                        .mapToDouble(StartCost::seconds)
                        .sum()
                / TIMES;
    }

    private static double seconds(MatchResult time) {
        return SECONDS_A_MINUTE * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }
}
