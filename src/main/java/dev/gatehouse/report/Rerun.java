package dev.gatehouse.report;

import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that runs one scenario again. */
final class Rerun {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private Rerun() {}

    /** Returns the command with the options of its run, each word quoted for a shell where it needs that. */
    static String command(RunResult run, ScenarioResult scenario) {
        return Stream.concat(run.options().stream(), Stream.of(scenario.place()))
                .map(Visible::line)
                .map(Rerun::word)
                .collect(Collectors.joining(" ", "./gatehouse run ", ""));
    }

    private static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
