package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.guard.Guard;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** Does a little of everything and says nothing, so that the JVM can note for the next starts what it had to load. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Plays all scenes; what they find does not matter.
     *
     * @param arguments the folder of a project with features and scenarios, and one for the reports
     */
    public static void main(String[] arguments) {
        Guard unused = Guard.begin(text -> {});
        Path project = Path.of(arguments[0]);
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, project, true, List.of("gatehouse"));
        String features = project.resolve("features/states").toString();
        String scenarios = project.resolve("scenarios").toString();
        for (List<String> scene : List.of(
                List.of("run", "--out", arguments[1], features),
                List.of("validate", scenarios, features),
                List.of("show", project.resolve("scenarios/toaster.yaml").toString()),
                List.of("steps", "cancel"),
                List.of("explain", "T104"),
                List.of("explain", "T104104"))) {
            Gatehouse.execute(terminal, scene.toArray(String[]::new));
        }
    }
}
