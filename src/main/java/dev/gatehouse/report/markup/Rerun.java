package dev.gatehouse.report.markup;

import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.again.ShellWord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that runs one scenario again. */
public final class Rerun {

    private Rerun() {}

    /** Returns the command that its run gives for a place, each word quoted for a shell where it needs that. */
    public static String command(RunResult run, ScenarioResult scenario) {
        return command(run.again(), scenario);
    }

    /** The same, where the run has not ended yet. */
    public static String command(Again again, ScenarioResult scenario) {
        String last = again.beforePlace() + scenario.place();
        return shell(Stream.concat(again.words().stream(), Stream.of(last)));
    }

    /** The command that runs one schedule of an explored scenario again. */
    public static String replay(Again again, ScenarioResult scenario, String token) {
        return shell(Stream.concat(again.replayWords().stream(), Stream.of(token, scenario.uri())));
    }

    private static String shell(Stream<String> words) {
        return words.map(Visible::line).map(ShellWord::of).collect(Collectors.joining(" "));
    }
}
