package dev.gatehouse.bench;

import dev.gatehouse.bench.race.ExplorerChild;
import dev.gatehouse.bench.race.LincheckChild;
import dev.gatehouse.bench.race.Microseconds;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Explorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares our explorer with Lincheck's model checker on one race: a request is cancelled while its completion and a
 * stop come. And tells how many schedules reduction saves.
 *
 * <p>Needs Lincheck, which the profile {@code bench} brings: {@code mvn -Pbench package -Dbench=lincheck}.
 */
final class BesideLincheck {

    private static final String RATE = "lincheck-rate";
    private static final String DRIVEN = "lincheck-driven";
    private static final String MISTAKE = "lincheck-mistake";
    private static final String SHORTEST = "lincheck-shortest";
    private static final String REDUCTION = "reduction";

    static final List<String> NAMES = List.of(RATE, DRIVEN, MISTAKE, SHORTEST, REDUCTION);

    private BesideLincheck() {}

    static List<Figure> measure(int rounds) throws IOException, InterruptedException {
        return List.of(
                rate(RATE, "a schedule of declared drivers", Microseconds.RATE, rounds),
                rate(DRIVEN, "a schedule with a driver in Java", ExplorerChild.DRIVEN, rounds),
                search(MISTAKE, "a mistake found", "mistake", rounds),
                search(SHORTEST, "its shortest schedule found", ExplorerChild.SHORTEST, rounds),
                reduction());
    }

    private static Figure rate(String name, String what, String argument, int rounds)
            throws IOException, InterruptedException {
        List<String> ours = ours(argument);
        List<String> theirs = theirs(Microseconds.RATE);
        // The collector that the launcher chooses.
        Stream.of(ours, theirs).forEach(command -> command.add(1, "-XX:+UseSerialGC"));
        return new Paired(name, what, ours, "one of Lincheck", theirs, 1)
                .measure(rounds, "µs", BesideLincheck::microseconds);
    }

    private static double microseconds(List<String> command) throws IOException {
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        return Microseconds.read(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Figure search(String name, String what, String argument, int rounds)
            throws IOException, InterruptedException {
        List<String> ours = ours(argument);
        List<String> theirs = theirs("mistake");
        // Both find a mistake with less than with the flags of a JVM that nobody tells anything.
        Stream.of(ours, theirs).forEach(command -> command.addAll(1, ScenarioCost.FLAGS));
        return new Paired(name, what, ours, "it found by Lincheck", theirs, 1).measure(rounds);
    }

    /** Our explorer as it is shipped: in the launcher's jar. */
    private static List<String> ours(String argument) {
        String shipped = Path.of("target", "gatehouse.jar") + System.getProperty("path.separator");
        return ProcessTime.java(shipped + classPath(), ExplorerChild.class.getName(), argument);
    }

    private static List<String> theirs(String argument) {
        return ProcessTime.java(classPath(), LincheckChild.class.getName(), argument);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Figure reduction() {
        return new Figure(
                REDUCTION,
                "the race under all schedules",
                "schedules",
                schedules(Explorer.exhaustive()),
                "plain search, " + ExplorationRate.MOST_PREEMPTIONS + " preemptions",
                schedules(Explorer.withinPreemptions(ExplorationRate.MOST_PREEMPTIONS)));
    }

    private static long schedules(Explorer explorer) {
        return explorer.explore(ExplorationRate.subject(), Bounds.DEFAULT, each -> {})
                .schedules();
    }
}
