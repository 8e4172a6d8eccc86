package dev.gatehouse.feature;

import dev.gatehouse.source.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English keywords of Gherkin, and the lines that look as if they were meant to start with one. */
final class Keywords {

    private static final List<String> OF_STEPS = List.of("Given", "When", "Then", "And", "But");
    private static final List<String> OF_BLOCKS =
            List.of("Feature", "Background", "Scenario", "Scenario Outline", "Examples", "Example", "Rule");
    private static final Pattern BLOCK_LINE = Pattern.compile("\\s*([\\p{L} ]{3,20}?)\\s*:.*");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\p{L}+):?(\\s.*)?");

    /** Words of ordinary prose that are one letter away from a keyword. */
    private static final Set<String> PROSE = Set.of(
            "the", "they", "them", "than", "thin", "ten", "an", "any", "add", "ad", "end", "band", "hand", "land",
            "sand", "put", "bus", "bit", "out", "bug", "cut", "hut", "buy", "nut", "gives", "hen", "wheel");

    private Keywords() {}

    /** The keyword that a line was probably meant to start with. */
    static Optional<String> meantBy(String line) {
        return heading(line).or(() -> step(line));
    }

    /** The heading that a line was probably meant to be: {@code Scenaro: x}, {@code feature: x}. */
    static Optional<String> heading(String line) {
        Matcher matcher = BLOCK_LINE.matcher(line);
        return matcher.matches() ? meant(matcher.group(1), OF_BLOCKS).map(word -> word + ":") : Optional.empty();
    }

    /** The step keyword that a line was probably meant to start with: {@code Givn x}, {@code given x}. */
    static Optional<String> step(String line) {
        Matcher matcher = FIRST_WORD.matcher(line);
        return matcher.matches() && !PROSE.contains(lower(matcher.group(1)))
                ? meant(matcher.group(1), OF_STEPS)
                : Optional.empty();
    }

    private static Optional<String> meant(String word, List<String> keywords) {
        return keywords.stream()
                .filter(keyword -> keyword.equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Nearest.of(word, keywords));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
