package dev.gatehouse.architecture;

import java.util.List;
import java.util.Locale;

/**
 * A marked type, as its source has it.
 *
 * @param room the package below the root
 * @param name its name, after that of the type around it and a dot
 * @param mark STABLE or EXPERIMENTAL, or nothing for a handle
 * @param sentence the first sentence of its Javadoc
 * @param members the names of the members that are API, once each
 * @param silent its members, and itself, that are API and have no Javadoc
 */
record ApiType(String room, String name, String mark, String sentence, List<String> members, List<String> silent) {

    String qualified() {
        return "dev.gatehouse." + room + "." + name;
    }

    /** The row of a table in Markdown. */
    String row() {
        String what = sentence.replace("|", "\\|");
        return "| `" + name + "` | " + (isHandle() ? "handle" : mark.toLowerCase(Locale.ROOT)) + " | " + what
                + (isHandle() && !members.isEmpty() ? " " + called() : "") + " |";
    }

    private String called() {
        return "Of it: `" + String.join("`, `", members) + "`.";
    }

    private boolean isHandle() {
        return mark.isEmpty();
    }
}
