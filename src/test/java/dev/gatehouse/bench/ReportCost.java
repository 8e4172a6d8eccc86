package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares what the report of a run costs with what Cucumber's message plugin costs on the same run: scenarios of ten
 * steps that pass.
 *
 * <p>Arguments: how many scenarios (10000), how many rounds (3), flags of the JVMs (those of the launcher; {@code
 * -XX:+UseG1GC} for those of a JVM that nobody tells anything). Each round starts three JVMs, one after the other:
 * with no plugin, with {@code message:}, with ours. The figures are CPU time of the whole process, user and system;
 * the limit is that ours costs less than the message plugin.
 */
final class ReportCost {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path FEATURES = FOLDER.resolve("features");
    private static final Path REPORT = FOLDER.resolve("report");
    private static final double NANOSECONDS = 1e9;

    private ReportCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int scenarios = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<String> flags =
                arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : ScenarioCost.FLAGS;
        ScenarioCost.write(FEATURES, scenarios);
        System.out.println(scenarios + " scenarios of ten steps, " + rounds + " rounds; CPU seconds of the process");
        List<Double> theirs = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double none = cpuSeconds(flags);
            double message = cpuSeconds(flags, "--plugin", "message:" + FOLDER.resolve("messages.ndjson"));
            double report = cpuSeconds(flags, "--plugin", "dev.gatehouse.report.ReportPlugin:" + REPORT);
            theirs.add(message - none);
            own.add(report - none);
            System.out.printf(
                    Locale.ROOT, "round %d: none %.1f, messages %.1f, report %.1f%n", round, none, message, report);
        }
        System.out.printf(
                Locale.ROOT, "median cost: messages %.1f, report %.1f (limit: below)%n", median(theirs), median(own));
        System.out.println("index.html: " + Files.size(REPORT.resolve("index.html")) + " bytes; all files: " + size());
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().skip(numbers.size() / 2).findFirst().orElseThrow();
    }

    private static String size() throws IOException {
        try (Stream<Path> files = Files.walk(REPORT)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            return all.size() + ", " + bytes + " bytes";
        }
    }

    private static double cpuSeconds(List<String> flags, String... plugin) throws IOException, InterruptedException {
        List<String> command = ProcessTime.java(
                System.getProperty("java.class.path"), CucumberChild.class.getName(), "--glue", "dev.gatehouse.steps");
        command.addAll(1, flags);
        command.addAll(List.of(plugin));
        command.add(FEATURES.toString());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("this run failed: " + String.join(" ", command) + "\n" + output);
        }
        return output.lines()
                        .filter(line -> line.startsWith(CucumberChild.RESULT))
                        .mapToLong(line -> Long.parseLong(line.substring(CucumberChild.RESULT.length())))
                        .sum()
                / NANOSECONDS;
    }
}
