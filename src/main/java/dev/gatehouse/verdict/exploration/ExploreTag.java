package dev.gatehouse.verdict.exploration;

import dev.gatehouse.source.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the tag {@code @explore} and its kin say: under which schedules a scenario is run, and when that is given up.
 *
 * @param preemptions all schedules with at most so many preemptions
 * @param depth all schedules that differ in their first steps, so many of them
 * @param sample so many schedules, drawn by chance
 * @param seed what the chance begins at; the same seed draws the same schedules
 * @param schedules after how many schedules it is given up
 */
public record ExploreTag(OptionalInt preemptions, OptionalInt depth, OptionalLong sample, long seed, long schedules) {

    /** The forms of the tag, for messages. */
    public static final String FORM = "@explore, @explore:preemptions=2, @explore:depth=40 or"
            + " @explore:sample=10000:seed=7; after one of the first three, :schedules=500000 is a limit";

    /** After how many schedules an exploration is given up whose tag says nothing else. */
    public static final long MOST_SCHEDULES = 1_000_000;

    private static final String NAME = "@explore";
    private static final long FIRST_SEED = 1;
    private static final Set<String> KEYS = Set.of("preemptions", "depth", "sample", "seed", "schedules");
    private static final List<String> WAYS = List.of("preemptions", "depth", "sample");
    private static final String NUMBER = "\\d{1,9}";

    /** Tells whether a tag is meant to be one of these, well written or not. */
    public static boolean isMeantBy(String tag) {
        String name = tag.split("[:=(]", 2)[0];
        return name.equals(NAME) || Nearest.of(name, List.of(NAME)).isPresent();
    }

    /** Reads a tag; empty where it has another form. */
    public static Optional<ExploreTag> read(String tag) {
        String[] parts = tag.split(":", -1);
        Map<String, Long> values = new LinkedHashMap<>();
        boolean isWell = parts[0].equals(NAME)
                && Stream.of(parts).skip(1).allMatch(part -> isPair(part, values))
                && fits(values);
        return isWell ? Optional.of(of(values)) : Optional.empty();
    }

    private static boolean isPair(String part, Map<String, Long> values) {
        String[] pair = part.split("=", -1);
        return pair.length == 2
                && KEYS.contains(pair[0])
                && pair[1].matches(NUMBER)
                && values.put(pair[0], Long.valueOf(pair[1])) == null;
    }

    private static boolean fits(Map<String, Long> values) {
        boolean isSampled = values.containsKey("sample");
        return WAYS.stream().filter(values::containsKey).count() <= 1
                && (isSampled || !values.containsKey("seed"))
                && !(isSampled && values.containsKey("schedules"))
                && Stream.of("depth", "sample", "schedules").allMatch(key -> values.getOrDefault(key, 1L) > 0);
    }

    private static ExploreTag of(Map<String, Long> values) {
        return new ExploreTag(
                small(values, "preemptions"),
                small(values, "depth"),
                values.containsKey("sample") ? OptionalLong.of(values.get("sample")) : OptionalLong.empty(),
                values.getOrDefault("seed", FIRST_SEED),
                values.getOrDefault("schedules", MOST_SCHEDULES));
    }

    private static OptionalInt small(Map<String, Long> values, String key) {
        return values.containsKey(key) ? OptionalInt.of(values.get(key).intValue()) : OptionalInt.empty();
    }

    /** What the tags of a scenario ask for; empty where none is well written. */
    public static Optional<ExploreTag> of(Collection<String> tags) {
        return tags.stream().flatMap(tag -> read(tag).stream()).findFirst();
    }

    /** What is wrong with the tags of a scenario: one is meant to be such a tag and is none, or there are two. */
    public static Optional<String> mistake(Collection<String> tags) {
        List<String> meant = tags.stream().filter(ExploreTag::isMeantBy).toList();
        Optional<String> malformed =
                meant.stream().filter(tag -> read(tag).isEmpty()).findFirst();
        return malformed
                .map(tag -> "the tag " + tag + " explores nothing; expected is " + FORM)
                .or(() -> meant.size() > 1
                        ? Optional.of("the tags " + String.join(" and ", meant) + " contradict each other: leave one")
                        : Optional.empty());
    }
}
