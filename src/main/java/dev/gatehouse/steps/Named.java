package dev.gatehouse.steps;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A kind of thing that has a name, and how steps say the name. */
public enum Named {
    /** A driver of the topology, {@code stack/driver} where its stack is said. */
    DRIVER("driver", "\\bdriver \"([^\"]*)\"(?: of stack \"([^\"]*)\")?"),
    /** A device stack of the topology. */
    STACK("stack"),
    /** A simulated device of the topology. */
    DEVICE("device"),
    /** A value of the device that the step speaks of, a register for instance. */
    DEVICE_VALUE("value"),
    /** A fault of the topology. */
    FAULT("fault"),
    /** A remote target of the driver that the step speaks of. */
    LINK("remote target"),
    /** A control code that the topology declares; one that is a number has no name. */
    IOCTL("I/O control code", "\\bIOCTL (?!0x[0-9A-Fa-f]+\\b)(\\w+)"),
    /** A rule for drivers. */
    RULE("rule"),
    /** A thread that the scenario has begun. */
    THREAD("thread"),
    /** A file object of an application. */
    FILE("file");

    private final String word;
    private final Pattern form;

    Named(String word) {
        this(word, "(?:^|\\b" + word + " )\"([^\"]*)\"");
    }

    Named(String word, String form) {
        this.word = word;
        this.form = Pattern.compile(form);
    }

    /** What it is called in messages. */
    public String word() {
        return word;
    }

    /** Whether steps of a scenario give such names, and not its topology. */
    public boolean isOfScenario() {
        return this == THREAD || this == FILE;
    }

    /** The names of this kind in what stands in a parameter's place, in order. */
    public List<Mention> in(String text) {
        return form.matcher(text).results().map(this::mention).toList();
    }

    private Mention mention(MatchResult match) {
        boolean withStack = match.groupCount() == 2 && match.group(2) != null;
        String name = withStack ? match.group(2) + '/' + match.group(1) : match.group(1);
        return new Mention(this, name, match.start(1), match.end(1));
    }

    /**
     * A name in a text.
     *
     * @param start where it begins in the text, from 0, behind its quotation mark
     * @param end where it ends
     */
    public record Mention(Named kind, String name, int start, int end) {

        /** The same in a longer text that begins so many characters earlier. */
        public Mention movedBy(int characters) {
            return new Mention(kind, name, start + characters, end + characters);
        }
    }
}
