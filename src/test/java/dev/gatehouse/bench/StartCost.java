package dev.gatehouse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what the launcher costs from its start to its end with what bare programs cost: a run of one scenario with
 * its report beside Cucumber's own command with as many empty step definitions, a command without Cucumber beside a
 * program that says hello.
 *
 * <p>Needs a built {@code target/gatehouse.jar}. Argument: how many rounds (5).
 */
final class StartCost {

    private static final Path FOLDER = Path.of("target", "bench", "start");

    private StartCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Extent extent = Extent.whole();
        measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : extent.rounds(), extent.startsARound());
    }

    static List<Figure> measure(int rounds, int times) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(FOLDER.resolve("classes"));
        Path feature = FOLDER.resolve("one.feature");
        EmptySteps.compileInto(classes);
        Files.writeString(feature, "Feature: one\n\n" + ScenarioCost.scenario(1));
        String classPath = classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
        List<String> run =
                List.of("./gatehouse", "run", "--out", FOLDER.resolve("reports").toString(), feature.toString());
        List<Figure> figures = new ArrayList<>();
        for (Paired pair : List.of(
                new Paired(
                        "start-run",
                        "launcher, one scenario with its report",
                        run,
                        "Cucumber's CLI, empty steps",
                        ProcessTime.java(classPath, ScenarioCost.BARE, "--glue", EmptySteps.GLUE, feature.toString()),
                        times),
                new Paired(
                        "start-explain",
                        "launcher, explain",
                        List.of("./gatehouse", "explain", "T104"),
                        "a JVM that says hello",
                        ProcessTime.java(classPath, Hello.class.getName()),
                        times))) {
            ProcessTime.cpuSeconds(pair.ours(), 1);
            figures.add(pair.measure(rounds));
        }
        return figures;
    }

    /** Says hello, and is all that a JVM has to start for it. */
    static final class Hello {

        private Hello() {}

        public static void main(String[] arguments) {
            System.out.println("hello");
        }
    }
}
