package dev.gatehouse.report;

import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that runs one scenario again. */
final class Rerun {

    private Rerun() {}

    /** Returns the command that its run gives for a place, each word quoted for a shell where it needs that. */
    static String command(RunResult run, ScenarioResult scenario) {
        String last = run.again().beforePlace() + scenario.place();
        return Stream.concat(run.again().words().stream(), Stream.of(last))
                .map(Visible::line)
                .map(ShellWord::of)
                .collect(Collectors.joining(" "));
    }
}
