package dev.gatehouse.verdict.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an exploration came to.
 *
 * @param verdict how far it went, in one word: {@code complete}, {@code complete to depth N}, {@code complete within k
 *     preemptions}, {@code sampled n}, {@code gave up …}, {@code failed}
 * @param schedules how many schedules were run to their end
 * @param deepest the most steps that a schedule had
 * @param notes what is to be known of it, a sentence each
 * @param outcomes how each request can end
 * @param shown the schedule that breaks something or was replayed; empty where all were run
 * @param portion which of the schedules were looked at, where that were not all
 * @param replaying the command that replays a schedule, up to its token
 */
public record ExplorationResult(
        String verdict,
        long schedules,
        int deepest,
        List<String> notes,
        List<RequestOutcome> outcomes,
        Optional<ShownSchedule> shown,
        Optional<Portion> portion,
        String replaying) {

    private static final String COMPLETE = "complete";
    private static final String SAMPLED = "sampled ";

    private record Meaning(String verdict, String sentence) {}

    /** By the beginnings of verdicts; a longer beginning stands before a shorter one. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("complete within", "Every schedule with at most so many preemptions was run, and no other."),
            new Meaning("complete to", "Every schedule that differs in its first so many steps was run, and no other."),
            new Meaning(
                    "complete", "Every schedule was run, but for those that cannot be told apart from one that was."),
            new Meaning("sampled", "Schedules were drawn by chance; nothing is said of the others."),
            new Meaning("stopped", "A schedule breaks something; nothing was looked for after it."),
            new Meaning("replayed", "One schedule was run again."),
            new Meaning("gave up", "It was given up before all schedules were run, so nothing is proved."));

    public ExplorationResult {
        notes = List.copyOf(notes);
        outcomes = List.copyOf(outcomes);
    }

    /** The same with one schedule that is shown. */
    public ExplorationResult showing(ShownSchedule schedule) {
        return new ExplorationResult(
                verdict, schedules, deepest, notes, outcomes, Optional.of(schedule), portion, replaying);
    }

    /** The same without the journal of the schedule that is shown. */
    public ExplorationResult inShort() {
        return shown.map(schedule -> showing(schedule.inShort())).orElse(this);
    }

    /** What replays the schedule that is shown. */
    public Optional<String> token() {
        return shown.map(ShownSchedule::token);
    }

    /** How long the schedule that is shown is, and what decides; or else how far it went. */
    public String measures() {
        return shown.map(ShownSchedule::summary).orElseGet(this::words);
    }

    /** All that is to be told below the cause: the schedule that is shown, its token, and how requests can end. */
    public String details() {
        List<String> parts = new ArrayList<>();
        shown.ifPresent(schedule -> {
            parts.add(schedule.text());
            parts.add("replay: " + replaying + " " + schedule.token());
        });
        parts.add("explored: " + words()
                + notes.stream().map(note -> "\n  " + note).collect(Collectors.joining()));
        if (!outcomes.isEmpty()) {
            parts.add(outcomeTable());
        }
        return String.join("\n\n", parts);
    }

    /** How far it went: {@code complete, 412 schedules}. */
    public String words() {
        String which = portion.map(part -> "shard " + part.shard() + ": ").orElse("");
        return which + (verdict.contains("schedule") ? verdict : verdict + ", " + counted());
    }

    /** What the verdict says of the schedules, as a sentence. */
    public String meaning() {
        return MEANINGS.stream()
                .filter(meaning -> verdict.startsWith(meaning.verdict()))
                .map(Meaning::sentence)
                .findFirst()
                .orElse("");
    }

    /** How far shards went together that all went as far as they were to. */
    public static String verdictOf(List<ExplorationResult> shards) {
        if (shards.get(0).verdict().startsWith(SAMPLED)) {
            return SAMPLED
                    + shards.stream().mapToLong(ExplorationResult::schedules).sum();
        }
        return shards.stream()
                .map(ExplorationResult::verdict)
                .filter(word -> !word.equals(COMPLETE))
                .findFirst()
                .orElse(COMPLETE);
    }

    /** Why it fails where steps that have to hold in some schedule hold in none of these; empty without such steps. */
    public Optional<String> unwitnessed(List<String> steps) {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.stream()
                        .map(step -> step + "\n  expected: it holds in one schedule at least"
                                + "\n  was:      it holds in none (" + words() + ")")
                        .collect(Collectors.joining("\n")));
    }

    private String counted() {
        return schedules + (schedules == 1 ? " schedule" : " schedules");
    }

    /** How each request can end, a line each; empty where no request was named. */
    public String outcomeTable() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("request", "ends with", "schedules", "replay")));
        for (RequestOutcome outcome : outcomes) {
            rows.add(
                    List.of(outcome.request(), outcome.ending(), String.valueOf(outcome.schedules()), outcome.token()));
        }
        return outcomes.isEmpty()
                ? ""
                : rows.stream().map(row -> line(row, rows)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int place = column;
            int width = all.stream()
                    .mapToInt(other -> other.get(place).length())
                    .max()
                    .orElse(0);
            line.append(row.get(column))
                    .append(" ".repeat(width - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
