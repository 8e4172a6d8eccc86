package dev.gatehouse.steps.words;

import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.Part;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The longer phrases of steps, and how they are read. */
public final class Phrases {

    static final String DURATION = "\\d+ (?:ns|us|ms|s|min|h)";

    static final String SYSTEM_TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,7})?Z";
    static final String NUMBER = "(?:0x[0-9A-Fa-f]+|\\d+)";
    private static final String BYTES = "\"[0-9A-Fa-f ]*\"";

    static final String TRANSFER = "a read of \\d+ bytes?(?: at offset " + NUMBER + ")?"
            + "|a write of " + BYTES + "(?: at offset " + NUMBER + ")?"
            + "|an internal IOCTL \\w+ with other arguments " + BYTES + ", " + BYTES + " and " + BYTES
            + "|an (?:internal )?IOCTL \\w+(?: with input " + BYTES + ")?(?: and room for \\d+ bytes?)?";

    static final String HOW = "(?: to its (?:self target|remote target \"[^\"]*\")| with a time-out of " + DURATION
            + "| with a time-out at " + SYSTEM_TIME + "|, ignoring the target's state|, synchronously"
            + "|, without a completion routine|, with the completion routine that it has|, and forgets it"
            + "|, into a buffer filled with [0-9A-Fa-f]{2}|, and again whenever it succeeds)*";

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CLAUSE =
            Pattern.compile(" to its (self target|remote target \"[^\"]*\")| with a time-out of ("
                    + DURATION + ")|, (ignoring|synchronously|without|with the|and forgets|and again)"
                    + "|, into a buffer filled with ([0-9A-Fa-f]{2})| with a time-out at (" + SYSTEM_TIME + ")");

    private Phrases() {}

    /** A driver as steps say it, with its stack where its name has one. */
    public static String driver(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? "driver \"" + name + '"'
                : "driver \"" + name.substring(slash + 1) + "\" of stack \"" + name.substring(0, slash) + '"';
    }

    /** The first text in quotes; empty if there is none. */
    static Optional<String> quoted(String words) {
        return allQuoted(words).stream().findFirst();
    }

    static List<String> allQuoted(String words) {
        List<String> all = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(words);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    static TargetName targetOf(String words) {
        List<String> names = allQuoted(words);
        if (words.startsWith("the self")) {
            return TargetName.self(names.size() == 2 ? names.get(1) + "/" + names.get(0) : names.get(0));
        }
        boolean remote = words.startsWith("the remote");
        List<String> rest = remote ? names.subList(1, names.size()) : names;
        String driver = rest.size() == 2 ? rest.get(1) + "/" + rest.get(0) : rest.get(0);
        return TargetName.of(driver, remote ? Optional.of(names.get(0)) : Optional.empty());
    }

    static Transferred transfer(String words) {
        if (words.startsWith("a read")) {
            return Transferred.read(room(words, "of "), number(words, "offset ", "an offset", Long.MAX_VALUE));
        }
        List<Part> bytes = allQuoted(words).stream()
                .map(Numbers::bytes)
                .map(words.startsWith("a write") ? each -> Part.of(each, 0, 0) : Part::whole)
                .toList();
        if (words.startsWith("a write")) {
            long offset = number(words, "offset ", "an offset", Long.MAX_VALUE);
            return new Transferred(RequestType.WRITE, "", bytes.get(0), Part.NONE, Part.NONE, offset);
        }
        String code = after(words, "IOCTL ");
        if (words.contains("with other arguments")) {
            return new Transferred(RequestType.OTHER, code, bytes.get(0), bytes.get(1), bytes.get(2), 0);
        }
        RequestType type =
                words.contains("internal") ? RequestType.INTERNAL_DEVICE_CONTROL : RequestType.DEVICE_CONTROL;
        Part input = bytes.isEmpty() ? Part.NONE : bytes.get(0);
        return new Transferred(type, code, input, Part.whole(new byte[room(words, "room for ")]), Part.NONE, 0);
    }

    private static int room(String words, String before) {
        return (int) number(words, before, "a count of bytes", Numbers.MOST_BYTES);
    }

    static How how(String words) {
        How how = How.PLAINLY;
        Matcher clause = CLAUSE.matcher(words);
        while (clause.find()) {
            how = with(how, clause);
        }
        return how;
    }

    private static How with(How how, Matcher clause) {
        if (clause.group(1) != null) {
            return how.to(OwnTarget.read("its " + clause.group(1)));
        }
        if (clause.group(2) != null) {
            long ticks = Numbers.ticks(clause.group(2));
            return how.and(spec -> spec.timingOutAfter(ticks));
        }
        if (clause.group(4) != null) {
            byte fill = (byte) Integer.parseInt(clause.group(4), 16);
            return how.and(spec -> spec.filledWith(fill));
        }
        if (clause.group(5) != null) {
            long systemTime = Numbers.systemTime(clause.group(5));
            return how.and(spec -> spec.timingOutAt(systemTime));
        }
        return switch (clause.group(3)) {
            case "ignoring" -> how.and(SendSpec::ignoringTargetState);
            case "synchronously" -> how.and(SendSpec::synchronously);
            case "and again" -> how.and(SendSpec::againAndAgain);
            case "without", "with the" -> how.and(SendSpec::withoutCompletionRoutine);
            default -> how.and(SendSpec::forgetting);
        };
    }

    private static long number(String words, String before, String what, long most) {
        String text = after(words, before);
        return text.isEmpty() ? 0 : Numbers.read(what, text, most);
    }

    private static String after(String words, String before) {
        int at = words.indexOf(before);
        return at < 0 ? "" : words.substring(at + before.length()).split(" ", 2)[0];
    }
}
