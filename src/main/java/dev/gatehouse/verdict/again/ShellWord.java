package dev.gatehouse.verdict.again;

import java.util.regex.Pattern;

/** A word of a command that a person copies into a shell. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private ShellWord() {}

    /** Returns the word, in quotes where a shell would read it otherwise. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
