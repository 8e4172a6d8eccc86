package dev.gatehouse.bench;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells how much heap the report holds for each scenario that has passed, when all have ended and nothing is written
 * yet: what is alive then with the report, less what is alive without it.
 *
 * <p>Arguments: how many scenarios, one measurement each (2000 and 10000; up to 1000 have a page each).
 */
public final class ReportMemory implements ConcurrentEventListener {

    private static final String RESULT = "bytes alive: ";
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int RUNS = 5;
    private static final Path FOLDER = Path.of("target", "bench", "memory");

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunFinished.class, event -> print());
    }

    private static void print() {
        System.out.println("\n" + RESULT + alive(histogram()));
    }

    /** What is alive by class; what the heap calls used differs by half a megabyte from run to run. */
    private static String histogram() {
        try {
            ObjectName diagnosis = new ObjectName("com.sun.management:type=DiagnosticCommand");
            Object[] none = {new String[0]};
            String[] texts = {String[].class.getName()};
            return (String)
                    ManagementFactory.getPlatformMBeanServer().invoke(diagnosis, "gcClassHistogram", none, texts);
        } catch (JMException e) {
            throw new IllegalStateException("this JVM does not tell what is alive", e);
        }
    }

    private static long alive(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("no total in: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String number : arguments.length > 0 ? List.of(arguments) : List.of("2000", "10000")) {
            int scenarios = Integer.parseInt(number);
            ScenarioCost.write(FOLDER.resolve("features"), scenarios);
            long none = leastAlive();
            long report = leastAlive("--plugin", "dev.gatehouse.report.ReportPlugin:" + FOLDER.resolve("report"));
            System.out.printf(
                    "%,d scenarios: %,d bytes alive without a report, %,d more with it, %,d a scenario%n",
                    scenarios, none, report - none, (report - none) / scenarios);
        }
    }

    /** Of a few runs the least: what else happens to be alive, as the table of a jar's files, only adds. */
    private static long leastAlive(String... report) throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            least = Math.min(least, alive(report));
        }
        return least;
    }

    private static long alive(String... report) throws IOException, InterruptedException {
        List<String> command = ProcessTime.java(
                System.getProperty("java.class.path"),
                ScenarioCost.BARE,
                "--glue",
                "dev.gatehouse.steps",
                "--plugin",
                ReportMemory.class.getName());
        command.addAll(List.of(report));
        command.add(FOLDER.resolve("features").toString());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IllegalStateException("this run failed: " + String.join(" ", command));
        }
        return output.lines()
                .filter(line -> line.startsWith(RESULT))
                .mapToLong(line -> Long.parseLong(line.substring(RESULT.length())))
                .findFirst()
                .orElseThrow();
    }
}
