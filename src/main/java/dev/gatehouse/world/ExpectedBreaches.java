package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.WrongInput;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The breaches of rules that a scenario expects of its drivers. */
final class ExpectedBreaches {

    private record Breach(String rule, String driver, OptionalInt times) {

        /** A rule that only warns is broken too. */
        boolean isSameAs(Event event) {
            if (event instanceof Event.Warned warned) {
                return warned.rule().equals(rule) && warned.culprit().equals(driver);
            }
            return event instanceof Event.RuleBroken broken
                    && broken.rule().equals(rule)
                    && broken.culprit().equals(driver);
        }

        boolean isAmong(List<Event> events) {
            long count = count(events);
            return times.isPresent() ? count == times.getAsInt() : count > 0;
        }

        private long count(List<Event> events) {
            return events.stream().filter(this::isSameAs).count();
        }

        String words(List<Event> events) {
            String plainly = "rule \"" + rule + "\" was not broken by driver \"" + driver + "\"";
            return times.isPresent()
                    ? plainly + " " + often(times.getAsInt()) + ", but " + often(count(events))
                    : plainly;
        }

        private static String often(long count) {
            return count + (count == 1 ? " time" : " times");
        }
    }

    private final List<Breach> breaches = new ArrayList<>();

    /** Expects a breach, and looks for it at once where its rule is not one for the end. */
    void expect(String rule, String driver, OptionalInt times, List<Event> soFar) {
        List<String> known = RuleBook.texts().stream().map(RuleText::name).toList();
        if (!known.contains(rule)) {
            throw new WrongInput("there is no rule \"" + rule + "\""
                    + Nearest.of(rule, known)
                            .map(near -> "\n  did you mean \"" + near + "\"?")
                            .orElse("\n  see src/docs/rules.md"));
        }
        Breach breach = new Breach(rule, driver, times);
        if (!RuleBook.isForTheEnd(rule) && !breach.isAmong(soFar)) {
            throw new ScenarioFailure(breach.words(soFar) + "\n  " + brokenBy(driver, soFar));
        }
        breaches.add(breach);
    }

    private static String brokenBy(String driver, List<Event> events) {
        String broken = events.stream()
                .filter(event ->
                        event instanceof Event.RuleBroken each && each.culprit().equals(driver))
                .map(Event::text)
                .collect(Collectors.joining("\n  "));
        return broken.isEmpty() ? "it has broken no rule so far" : broken;
    }

    /** Tells whether a breach was expected. */
    boolean covers(Event broken) {
        return breaches.stream().anyMatch(breach -> breach.isSameAs(broken));
    }

    /** The breaches that were expected and did not happen. */
    List<Finding> missing(List<Event> events) {
        return breaches.stream()
                .filter(breach -> !breach.isAmong(events))
                .map(breach -> new Finding(
                        "ExpectedBreach", breach.words(events), "do not expect what the driver does not do"))
                .toList();
    }
}
