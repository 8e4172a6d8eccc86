package dev.gatehouse.verdict.again;

import dev.gatehouse.verdict.Again;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The last lines of a failing step's message: the command that runs its scenario again. */
public final class AgainNote {

    /** The command of this run, to which the place of the scenario is added; without it Maven's. */
    public static final String PROPERTY = "gatehouse.again";

    private static final String BEGINNING = "\n\nTo run it again:\n  ";

    private final String command;

    /** For the scenario of a feature at a line. */
    public AgainNote(URI feature, int line) {
        String place = ShellWord.of(new FeaturePath(Path.of("")).of(feature) + ":" + line);
        this.command = System.getProperty(PROPERTY, beginning(Again.byMaven())) + place;
    }

    /** A command up to where the place of a scenario stands, each word quoted for a shell where it needs that. */
    public static String beginning(Again again) {
        return again.words().stream().map(ShellWord::of).collect(Collectors.joining(" ")) + " " + again.beforePlace();
    }

    /** The message with the command below it, once. */
    public String below(String message) {
        return without(message) + BEGINNING + command;
    }

    /** The message alone: a report names the command in a place of its own. */
    public static String without(String message) {
        int at = message.indexOf(BEGINNING);
        return at < 0 ? message : message.substring(0, at);
    }
}
