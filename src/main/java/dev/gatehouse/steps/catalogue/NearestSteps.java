package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the steps that somebody may have meant by a sentence that no step is.
 *
 * <p>Two sentences are near where the rare words of each are in the other, or words like them; what stands in quotes,
 * numbers and codes are all alike.
 */
public final class NearestSteps {

    /** The most steps that are suggested. */
    public static final int MOST = 3;

    private static final double LEAST = 0.6;
    private static final double AS_GOOD = 0.12;
    private static final double OF_VALUE = 0.15;
    private static final String VALUE_IN_TEXT = " \"\" ";
    private static final Pattern STATUS = Pattern.compile("STATUS_\\w+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAMED = Pattern.compile("(\\w+) \"[^\"]*\"");

    private final List<Candidate> candidates;
    private final Map<String, Long> steps;

    /**
     * A step that may be meant.
     *
     * @param sentence the step as a feature would write it
     * @param words the words that a feature must have, in order
     * @param all these, and those that may stand in its parameters
     */
    private record Candidate(CatalogueEntry step, String sentence, List<String> words, Set<String> all) {}

    private record Rated(Candidate candidate, double rate) {}

    private NearestSteps(List<Candidate> candidates) {
        this.candidates = candidates;
        this.steps = candidates.stream()
                .flatMap(candidate -> new HashSet<>(candidate.words()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Looks among these steps. */
    public static NearestSteps among(Collection<CatalogueEntry> steps, ParameterBook parameters) {
        return new NearestSteps(
                steps.stream().map(step -> candidate(step, parameters)).toList());
    }

    private static Candidate candidate(CatalogueEntry step, ParameterBook parameters) {
        String sentence = parameters.sentence(step.expression());
        List<String> words = Wordings.of(ParameterBook.plain(step.expression().replaceAll("\\{[^}]*}", VALUE_IN_TEXT)));
        Stream<String> inParameters = parameters.of(step).stream().flatMap(each -> each.examples().stream());
        Set<String> all = Stream.concat(inParameters, Stream.of(sentence))
                .flatMap(text -> Wordings.of(text).stream())
                .collect(Collectors.toCollection(HashSet::new));
        all.addAll(words);
        return new Candidate(step, sentence, words, all);
    }

    /**
     * Returns sentences that are steps, the nearest first, with the names of the given one: in order where it has as
     * many, else what it calls by the same noun.
     */
    public List<String> to(String sentence) {
        List<String> words = Wordings.of(sentence);
        if (words.stream().allMatch(Wordings.VALUE::equals)) {
            return List.of();
        }
        List<Rated> rated = candidates.stream()
                .map(candidate -> new Rated(candidate, rate(words, candidate)))
                .filter(each -> each.rate() >= LEAST)
                .sorted(Comparator.comparingDouble((Rated each) -> -each.rate())
                        .thenComparing(each -> each.candidate().sentence()))
                .toList();
        double best = rated.isEmpty() ? 0 : rated.get(0).rate();
        return rated.stream()
                .filter(each -> each.rate() >= best - AS_GOOD)
                .map(each -> withNamesOf(sentence, each.candidate().sentence()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private double rate(List<String> words, Candidate candidate) {
        double there = share(words, candidate.all());
        double here = share(candidate.words(), Set.copyOf(words));
        double order = order(words, Wordings.of(candidate.sentence()));
        return 0.45 * there + 0.45 * here + 0.1 * order;
    }

    /** How much of some words is among others, each by how rare it is. */
    private double share(List<String> words, Set<String> others) {
        double all = words.stream().mapToDouble(this::weight).sum();
        double found = words.stream()
                .mapToDouble(word -> weight(word) * Wordings.likeness(word, others))
                .sum();
        return all == 0 ? 0 : found / all;
    }

    private double weight(String word) {
        return word.equals(Wordings.VALUE)
                ? OF_VALUE
                : Math.log(2 + (double) candidates.size() / (1 + steps.getOrDefault(word, 0L)));
    }

    /** The share of the words that follow each other in both. */
    private static double order(List<String> one, List<String> other) {
        List<String> pairs = pairs(other);
        List<String> own = pairs(one);
        long common = own.stream().filter(pairs::contains).count();
        return own.isEmpty() ? 0 : (double) common / own.size();
    }

    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    private static String withNamesOf(String sentence, String step) {
        String named = count(QUOTED, sentence) == count(QUOTED, step)
                ? withThoseOf(QUOTED, sentence, step)
                : withThoseOfEachNoun(sentence, step);
        return withThoseOf(STATUS, sentence, named);
    }

    private static String withThoseOfEachNoun(String sentence, String step) {
        Map<String, String> names = new HashMap<>();
        NAMED.matcher(sentence).results().forEach(match -> names.putIfAbsent(match.group(1), match.group()));
        return NAMED.matcher(step)
                .replaceAll(match -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), match.group())));
    }

    private static String withThoseOf(Pattern pattern, String sentence, String step) {
        Iterator<String> own =
                pattern.matcher(sentence).results().map(MatchResult::group).iterator();
        return count(pattern, sentence) == count(pattern, step)
                ? pattern.matcher(step).replaceAll(match -> Matcher.quoteReplacement(own.next()))
                : step;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
