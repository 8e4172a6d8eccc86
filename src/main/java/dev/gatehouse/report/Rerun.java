package dev.gatehouse.report;

import dev.gatehouse.verdict.ScenarioResult;
import java.util.regex.Pattern;

/** The command that runs one scenario again. */
final class Rerun {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private Rerun() {}

    /** Returns the command, quoted for a shell where the path needs it. */
    static String command(ScenarioResult scenario) {
        String place = Visible.line(scenario.place());
        return "./gatehouse run " + (PLAIN.matcher(place).matches() ? place : quoted(place));
    }

    private static String quoted(String place) {
        return "'" + place.replace("'", "'\\''") + "'";
    }
}
