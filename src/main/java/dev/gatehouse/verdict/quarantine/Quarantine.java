package dev.gatehouse.verdict.quarantine;

import dev.gatehouse.source.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tag {@code @quarantine:TICKET-12:until=2026-12-31} says: until that day, the failure of a scenario is known.
 *
 * @param ticket where the failure is looked after
 * @param until the last day on which the failure does not count
 */
public record Quarantine(String ticket, LocalDate until) {

    /** The form of the tag, for messages. */
    public static final String FORM = "@quarantine:TICKET:until=2026-12-31, with a date that exists";

    private static final String NAME = "@quarantine";
    private static final String BEGINNING = "quarantined for ";
    private static final Pattern TAG = Pattern.compile(NAME + ":([^:]+):until=(\\d{4}-\\d{2}-\\d{2})");

    /** Tells whether a tag is meant to be one of these, well written or not. */
    public static boolean isMeantBy(String tag) {
        String name = tag.split("[:=(]", 2)[0];
        return tag.startsWith(NAME) || Nearest.of(name, List.of(NAME)).isPresent();
    }

    /** Reads a tag; empty where it has another form, or names a day that no calendar has. */
    public static Optional<Quarantine> read(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches()
                ? day(matcher.group(2)).map(day -> new Quarantine(matcher.group(1), day))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The quarantine of a scenario with these tags; of several, the one that lasts longest. */
    public static Optional<Quarantine> of(Collection<String> tags) {
        return tags.stream()
                .flatMap(tag -> read(tag).stream())
                .max(Comparator.comparing(Quarantine::until).thenComparing(Quarantine::ticket));
    }

    /** The quarantine that makes a failure on this day not count. */
    public static Optional<Quarantine> inForce(Collection<String> tags, LocalDate today) {
        return of(tags).filter(found -> !today.isAfter(found.until()));
    }

    /** The first of these tags that is meant to be a quarantine and is none. */
    public static Optional<String> malformed(Collection<String> tags) {
        return tags.stream()
                .filter(tag -> isMeantBy(tag) && read(tag).isEmpty())
                .findFirst();
    }

    /** Tells whether a step gave its scenario up with {@link #words} instead of failing. */
    public static boolean abortedBy(Throwable error) {
        return error != null
                && error.getClass().getName().equals("org.opentest4j.TestAbortedException")
                && String.valueOf(error.getMessage()).startsWith(BEGINNING);
    }

    /** Says it in words: {@code quarantined for TICKET-12 until 2026-12-31}. */
    public String words() {
        return BEGINNING + ticket + " until " + until;
    }
}
