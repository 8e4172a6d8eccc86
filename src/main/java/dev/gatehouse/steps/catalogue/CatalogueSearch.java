package dev.gatehouse.steps.catalogue;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.CatalogueEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks words up in the catalogue: in the wording, the DDI, the family, the meaning and the example of each step. */
public final class CatalogueSearch {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;
    private static final int MOST_NEAR = 5;

    private static final int IN_DDI = 100;
    private static final int IN_WORDING = 40;
    private static final int IN_FAMILY = 80;
    private static final int IN_MEANING = 15;
    private static final int IN_EXAMPLE = 10;

    private final Catalogue catalogue;

    public CatalogueSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the steps that say all words in some form, those first that say them in the more telling place. */
    public List<CatalogueEntry> all(List<String> words) {
        return ranked(words)
                .filter(entry -> words.stream().allMatch(word -> points(entry, word) > 0))
                .toList();
    }

    /** Returns the steps that say some of the words, the best first; what to show where none says all. */
    public List<CatalogueEntry> some(List<String> words) {
        return ranked(words)
                .filter(entry -> total(entry, words) > 0)
                .limit(MOST_NEAR)
                .toList();
    }

    /** Returns the word of the catalogue that was probably meant by one that no step says. */
    public Optional<String> near(String word) {
        NavigableSet<String> known = new TreeSet<>();
        catalogue.entries().forEach(entry -> Stream.of(entry.expression(), entry.meaning(), entry.ddi())
                .flatMap(text -> words(text).stream())
                .filter(each -> each.length() >= SHORTEST_STEM)
                .forEach(known::add));
        return known.stream().anyMatch(each -> isForm(each, lower(word)))
                ? Optional.empty()
                : Nearest.of(lower(word), known);
    }

    private Stream<CatalogueEntry> ranked(List<String> words) {
        return words.isEmpty()
                ? catalogue.entries().stream()
                : catalogue.entries().stream()
                        .sorted(Comparator.comparingInt((CatalogueEntry entry) -> -total(entry, words)));
    }

    private static int total(CatalogueEntry entry, List<String> words) {
        return words.stream().mapToInt(word -> points(entry, word)).sum();
    }

    private static int points(CatalogueEntry entry, String word) {
        return (says(entry.ddi(), word) ? IN_DDI : 0)
                + (says(entry.keyword() + " " + entry.expression(), word) ? IN_WORDING : 0)
                + (entry.family().equalsIgnoreCase(word) ? IN_FAMILY : 0)
                + (says(entry.meaning(), word) ? IN_MEANING : 0)
                + (says(entry.example(), word) ? IN_EXAMPLE : 0);
    }

    private static boolean says(String text, String word) {
        String sought = lower(word);
        return lower(text).contains(sought) || words(text).stream().anyMatch(each -> isForm(each, sought));
    }

    /** Tells whether two words are forms of one: {@code cancels}, {@code cancelled}. */
    private static boolean isForm(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= Math.max(SHORTEST_STEM, Math.min(one.length(), other.length()) - LONGEST_ENDING);
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(lower(text)).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
