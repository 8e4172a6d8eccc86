package dev.gatehouse.steps.words;

import dev.gatehouse.verdict.WrongInput;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names in a list, {@code "r1", "r2" and "w1"}, and in ranges, {@code "r1" to "r64"}. */
public final class Names {

    private static final String NAME = "\"[^\"]*\"";

    static final String FORM = NAME + "(?:(?:, | and |, and | to )" + NAME + ")*";

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"(?: to \"([^\"]*)\")?");
    private static final Pattern RANGE = Pattern.compile("\"([^\"]*)\" to \"([^\"]*)\"");
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,6})");
    private static final int MOST = 10_000;

    private Names() {}

    static List<String> read(String words) {
        List<String> names = new ArrayList<>();
        Matcher parts = PART.matcher(words);
        while (parts.find()) {
            names.addAll(parts.group(2) == null ? List.of(parts.group(1)) : range(parts.group(1), parts.group(2)));
        }
        return List.copyOf(names);
    }

    /** A row for each name of the range that stands in it first; the row itself where none does. */
    public static List<String> each(String row) {
        Matcher part = RANGE.matcher(row);
        return part.find()
                ? range(part.group(1), part.group(2)).stream()
                        .map(name -> row.substring(0, part.start()) + '"' + name + '"' + row.substring(part.end()))
                        .toList()
                : List.of(row);
    }

    /** All texts in quotes, in order. */
    public static List<String> quoted(String row) {
        return Phrases.allQuoted(row);
    }

    /** Counts up; where the first number begins with zeros, all have as many digits. */
    private static List<String> range(String first, String last) {
        Matcher from = COUNTED.matcher(first);
        Matcher to = COUNTED.matcher(last);
        boolean counts = from.matches() && to.matches() && from.group(1).equals(to.group(1));
        int low = counts ? Integer.parseInt(from.group(2)) : 0;
        int high = counts ? Integer.parseInt(to.group(2)) : 0;
        if (!counts || high <= low || high - low >= MOST) {
            throw new WrongInput("\"" + first + "\" to \"" + last + "\" is no range of names: it counts up from one"
                    + " number to a higher one, at most " + MOST + " of them, as \"r1\" to \"r64\"");
        }
        String form = from.group(2).startsWith("0") ? "%0" + from.group(2).length() + "d" : "%d";
        return IntStream.rangeClosed(low, high)
                .mapToObj(number -> from.group(1) + String.format(form, number))
                .toList();
    }
}
