package dev.gatehouse.report.results;

import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed between two runs.
 *
 * <p>A scenario is found again by its file and name, since lines move; of several with one name the n-th is the n-th.
 */
public final class Comparison {

    /** The kinds of changes, from what matters most. */
    private enum Change {
        BROKEN("Got worse"),
        OTHER_CAUSE("Fails for another reason"),
        NEW_BAD("New, and does not pass"),
        FIXED("Got better"),
        NEW("New"),
        GONE("Gone"),
        OTHER_TIME("Takes another virtual time");

        private final String words;

        Change(String words) {
            this.words = words;
        }

        boolean isWorse() {
            return this == BROKEN || this == NEW_BAD;
        }
    }

    private final Map<Change, List<String>> changes = new EnumMap<>(Change.class);
    private int unchanged;

    private Comparison() {}

    /** Compares a run with an earlier one. */
    public static Comparison of(RunResult before, RunResult after) {
        Comparison comparison = new Comparison();
        Map<String, ScenarioResult> old = byName(before);
        Map<String, ScenarioResult> now = byName(after);
        now.forEach((name, scenario) -> comparison.add(old.get(name), scenario));
        old.forEach((name, scenario) -> {
            if (!now.containsKey(name)) {
                comparison.note(
                        Change.GONE, scenario, "was " + scenario.outcome().word());
            }
        });
        return comparison;
    }

    private static Map<String, ScenarioResult> byName(RunResult run) {
        Map<String, ScenarioResult> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (ScenarioResult scenario : run.scenarios()) {
            String name = scenario.uri() + "\n" + scenario.name();
            named.put(name + "\n" + seen.merge(name, 1, Integer::sum), scenario);
        }
        return named;
    }

    private void add(ScenarioResult before, ScenarioResult after) {
        if (before == null) {
            note(after.outcome().isBad() ? Change.NEW_BAD : Change.NEW, after, said(after));
        } else if (before.outcome() != after.outcome()) {
            boolean worse = after.outcome().isBad()
                    || (after.outcome().hasCause() && !before.outcome().isBad());
            note(
                    worse ? Change.BROKEN : Change.FIXED,
                    after,
                    "was " + before.outcome().word() + ", " + said(after));
        } else if (!before.cause().equals(after.cause())) {
            note(
                    Change.OTHER_CAUSE,
                    after,
                    "was: " + before.cause().orElse("") + "\n    now: "
                            + after.cause().orElse(""));
        } else if (before.virtualTicks() != after.virtualTicks()) {
            String times = VirtualTime.text(before.virtualTicks()) + " -> " + VirtualTime.text(after.virtualTicks());
            note(Change.OTHER_TIME, after, times);
        } else {
            unchanged++;
        }
    }

    private static String said(ScenarioResult scenario) {
        return "now " + scenario.outcome().word()
                + scenario.cause().map(cause -> ": " + cause).orElse("");
    }

    private void note(Change change, ScenarioResult scenario, String words) {
        changes.computeIfAbsent(change, key -> new ArrayList<>())
                .add("  " + Visible.line(scenario.place()) + ": " + Visible.line(scenario.name()) + "\n    "
                        + Visible.text(words) + "\n");
    }

    /** Tells whether something got worse: CI can fail on it. */
    public boolean isWorse() {
        return changes.keySet().stream().anyMatch(Change::isWorse);
    }

    /** The changes as a text, what matters most first. */
    public String text() {
        Function<Map.Entry<Change, List<String>>, String> paragraph = each ->
                each.getKey().words + " (" + each.getValue().size() + "):\n" + String.join("", each.getValue()) + "\n";
        String all = changes.entrySet().stream().map(paragraph).collect(Collectors.joining());
        return all + unchanged + (unchanged == 1 ? " scenario is" : " scenarios are") + " as before\n";
    }
}
