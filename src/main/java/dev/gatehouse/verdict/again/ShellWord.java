package dev.gatehouse.verdict.again;

/** A word of a command that a person copies into a shell. */
public final class ShellWord {

    private static final String PLAIN_SIGNS = "_./:@%+,=-";

    private ShellWord() {}

    /** Returns the word, in quotes where a shell would read it otherwise. */
    public static String of(String text) {
        return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isPlain(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || PLAIN_SIGNS.indexOf(c) >= 0;
    }
}
