package dev.gatehouse.report;

import dev.gatehouse.report.markup.Templates;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words that start a check, in each language that Gherkin speaks. */
final class ThenKeywords {

    private static final String ENGLISH = "en";

    private final Map<String, Set<String>> others = new ConcurrentHashMap<>();

    /** Tells whether a keyword, without spaces around it, is a Then. */
    boolean contains(String language, String keyword) {
        return language.equals(ENGLISH)
                ? keyword.equals("Then")
                : others.computeIfAbsent(language, ThenKeywords::of).contains(keyword);
    }

    private static Set<String> of(String language) {
        String start = language + ": ";
        return Templates.read(ThenKeywords.class, "then-keywords.txt")
                .lines()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> Arrays.stream(line.substring(start.length()).split(", ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
