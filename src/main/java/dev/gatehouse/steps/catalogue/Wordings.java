package dev.gatehouse.steps.catalogue;

import dev.gatehouse.source.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a sentence, where names, numbers and codes are all alike: what counts is which step it is. */
final class Wordings {

    /** Stands for any text in quotes, any number and any code. */
    static final String VALUE = "\"";

    private static final Pattern WORD =
            Pattern.compile("\"[^\"]*\"?|[A-Z][A-Z0-9]*_\\w+|0x\\w+|\\d[\\w.:-]*|[\\p{L}][\\p{L}'-]*");

    /** Words of everyday speech for which the steps have one of their own. */
    private static final Map<String, String> SAID_OTHERWISE =
            Map.of("wait", "pass", "sleep", "pass", "elapse", "pass", "canceled", "cancelled", "finishes", "completes");

    private static final double LEAST_ALIKE = 0.55;

    private Wordings() {}

    static List<String> of(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .map(match -> Character.isLetter(sentence.charAt(match.start()))
                                && !match.group().contains("_")
                        ? own(match.group().toLowerCase(Locale.ROOT))
                        : VALUE)
                .toList();
    }

    private static String own(String word) {
        return SAID_OTHERWISE.getOrDefault(word, word);
    }

    /** How much a word is like the likest of some: 1 for the same word, 0 for none that is like it. */
    static double likeness(String word, Collection<String> others) {
        return others.contains(word)
                ? 1
                : others.stream()
                        .mapToDouble(other -> likeness(word, other))
                        .max()
                        .orElse(0);
    }

    private static double likeness(String one, String other) {
        if (one.equals(VALUE) || other.equals(VALUE)) {
            return 0;
        }
        int longer = Math.max(one.length(), other.length());
        double alike = 1 - (double) Nearest.distance(one, other) / longer;
        return alike >= LEAST_ALIKE ? alike : 0;
    }
}
