package dev.gatehouse.bench;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells how much heap the report holds for each scenario that has passed, when all have ended and nothing is written
 * yet: what is alive then with the report, less what is alive without it.
 *
 * <p>Arguments: how many scenarios, one measurement each (1000 and 10000).
 */
public final class ReportMemory implements ConcurrentEventListener {

    private static final String RESULT = "bytes alive: ";
    private static final Path FOLDER = Path.of("target", "bench", "memory");

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunFinished.class, event -> print());
    }

    private static void print() {
        System.gc();
        System.out.println("\n" + RESULT
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String number : arguments.length > 0 ? List.of(arguments) : List.of("1000", "10000")) {
            int scenarios = Integer.parseInt(number);
            ScenarioCost.write(FOLDER.resolve("features"), scenarios);
            long none = alive();
            long report = alive("--plugin", "dev.gatehouse.report.ReportPlugin:" + FOLDER.resolve("report"));
            System.out.printf(
                    "%,d scenarios: %,d bytes alive without a report, %,d more with it, %,d a scenario%n",
                    scenarios, none, report - none, (report - none) / scenarios);
        }
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
