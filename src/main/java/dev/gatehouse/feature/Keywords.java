package dev.gatehouse.feature;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.SourceText;
import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keywords of Gherkin in one language, and the lines that look as if they were meant to start with one. */
final class Keywords {

    private static final String ENGLISH = "en";
    private static final int SHORTEST_FOREIGN = 4;
    private static final Pattern LANGUAGE = Pattern.compile("\\s*#\\s*language\\s*:\\s*(\\S+)\\s*");
    private static final Pattern BLOCK_LINE = Pattern.compile("\\s*([\\p{L} ]{3,20}?)\\s*:.*");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\p{L}+):?(\\s.*)?");

    /** Words of ordinary prose that are one letter away from a keyword. */
    private static final Set<String> PROSE = Set.of(
            "the", "they", "them", "than", "thin", "ten", "an", "any", "add", "ad", "end", "band", "hand", "land",
            "sand", "put", "bus", "bit", "out", "bug", "cut", "hut", "buy", "nut", "gives", "hen", "wheel");

    private final boolean english;
    private final List<String> ofSteps;
    private final List<String> ofBlocks;
    private final List<String> ofOutlines;

    private Keywords(GherkinDialect dialect) {
        this.english = dialect.getLanguage().startsWith(ENGLISH);
        this.ofSteps = stripped(dialect.getStepKeywords().stream());
        this.ofOutlines = stripped(dialect.getScenarioOutlineKeywords().stream());
        this.ofBlocks = stripped(Stream.of(
                        dialect.getFeatureKeywords(),
                        dialect.getBackgroundKeywords(),
                        dialect.getScenarioKeywords(),
                        dialect.getScenarioOutlineKeywords(),
                        dialect.getExamplesKeywords(),
                        dialect.getRuleKeywords())
                .flatMap(List::stream));
    }

    /** The keywords of a language as Gherkin names it; those of English where it knows no such language. */
    static Keywords in(String language) {
        return new Keywords(GherkinDialects.getDialect(language)
                .or(() -> GherkinDialects.getDialect(ENGLISH))
                .orElseThrow());
    }

    /** The keywords that a text is to be written in, by the comment at its top. */
    static Keywords of(SourceText text) {
        return in(text.lines().stream()
                .map(LANGUAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(ENGLISH));
    }

    private static List<String> stripped(Stream<String> keywords) {
        return keywords.map(String::strip)
                .filter(keyword -> !keyword.equals("*"))
                .distinct()
                .toList();
    }

    boolean areEnglish() {
        return english;
    }

    boolean startsOutline(String keyword) {
        return ofOutlines.contains(keyword);
    }

    /** The keyword that a line was probably meant to start with. */
    Optional<String> meantBy(String line) {
        return heading(line).or(() -> step(line));
    }

    /** The heading that a line was probably meant to be: {@code Scenaro: x}, {@code feature: x}. */
    Optional<String> heading(String line) {
        Matcher matcher = BLOCK_LINE.matcher(line);
        return matcher.matches() ? meant(matcher.group(1), ofBlocks).map(word -> word + ":") : Optional.empty();
    }

    /** The step keyword that a line was probably meant to start with: {@code Givn x}, {@code given x}. */
    Optional<String> step(String line) {
        return english ? englishStep(line) : foreignStep(line);
    }

    private Optional<String> englishStep(String line) {
        Matcher matcher = FIRST_WORD.matcher(line);
        return matcher.matches() && !PROSE.contains(lower(matcher.group(1)))
                ? meant(matcher.group(1), ofSteps)
                : Optional.empty();
    }

    /** In languages whose prose nobody has listed here, only what is nearly a keyword, or one in other letters. */
    private Optional<String> foreignStep(String line) {
        String start = lower(line.strip());
        return ofSteps.stream()
                .filter(keyword -> isNearly(lower(keyword), firstWords(start, keyword.split(" ").length)))
                .findFirst();
    }

    private static boolean isNearly(String keyword, String words) {
        return keyword.equals(words)
                || (keyword.length() >= SHORTEST_FOREIGN
                        && Nearest.distance(keyword, words) <= Math.max(1, keyword.length() / SHORTEST_FOREIGN));
    }

    private static String firstWords(String line, int count) {
        return Arrays.stream(line.split("\\s+")).limit(count).collect(Collectors.joining(" "));
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
