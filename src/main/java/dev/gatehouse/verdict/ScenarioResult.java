package dev.gatehouse.verdict;

import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one scenario, or of one row of a scenario outline.
 *
 * @param uri the feature file as a user would name it, with forward slashes
 * @param line the line that selects the scenario, from 1
 * @param feature the name of its feature
 * @param tags the tags with their {@code @}, in the order of the file
 * @param cause why it did not pass, on one line; present exactly where the outcome has one
 * @param message the same with all details
 * @param journal the journal as text, empty where there is no cause
 * @param virtualTicks the virtual time that passed, in ticks of 100 ns
 * @param wallNanos the time that it took, in nanoseconds; the only part that differs between two runs
 * @param traits what it can be found by, and how often it ran
 * @param exploration what running it under other schedules came to, where that was asked for
 * @param brief whether its page has its steps alone, and is shared with others of its feature
 */
public record ScenarioResult(
        String uri,
        int line,
        String feature,
        String name,
        List<String> tags,
        Outcome outcome,
        Optional<String> cause,
        Optional<String> message,
        List<StepResult> steps,
        String journal,
        long virtualTicks,
        long wallNanos,
        Traits traits,
        Optional<ExplorationResult> exploration,
        boolean brief) {

    /** The order of reports: by file, then by line, then by name. */
    public static final Comparator<ScenarioResult> BY_PLACE = Comparator.comparing(ScenarioResult::uri)
            .thenComparingInt(ScenarioResult::line)
            .thenComparing(ScenarioResult::name);

    /** What came of a scenario that was run under one schedule only, and has a page of its own. */
    public ScenarioResult(
            String uri,
            int line,
            String feature,
            String name,
            List<String> tags,
            Outcome outcome,
            Optional<String> cause,
            Optional<String> message,
            List<StepResult> steps,
            String journal,
            long virtualTicks,
            long wallNanos,
            Traits traits) {
        this(
                uri,
                line,
                feature,
                name,
                tags,
                outcome,
                cause,
                message,
                steps,
                journal,
                virtualTicks,
                wallNanos,
                traits,
                Optional.empty(),
                false);
    }

    public ScenarioResult {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(journal, "journal");
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
        require(line >= 1, "lines count from 1");
        require(virtualTicks >= 0 && wallNanos >= 0, "no time runs backwards");
        require(outcome.hasCause() == cause.isPresent(), "a bad outcome has a cause, and a quarantined one, no other");
        require(cause.stream().noneMatch(text -> text.contains("\n")), "a cause is one line");
    }

    /** The same with what running it under other schedules came to. */
    public ScenarioResult exploredAs(ExplorationResult other) {
        return judged(outcome, cause, message, Optional.of(other));
    }

    /** The same with another judgement. */
    public ScenarioResult judged(
            Outcome judgement, Optional<String> why, Optional<String> inFull, Optional<ExplorationResult> explored) {
        return with(judgement, why, inFull, steps, explored, brief);
    }

    /** Tells whether there is nothing to tell of it but that it passed, each time that it ran. */
    public boolean isPlain() {
        return outcome == Outcome.PASSED
                && message.isEmpty()
                && journal.isEmpty()
                && steps.isEmpty()
                && exploration.isEmpty()
                && !traits.isFlaky();
    }

    /** Returns the place as tools link it: {@code features/stop.feature:12}. */
    public String place() {
        return uri + ":" + line;
    }

    /**
     * The same with what a list shows of it, and without what its own page does.
     *
     * @param isBrief whether its page has its steps alone, and is shared with others of its feature
     */
    public ScenarioResult inShort(boolean isBrief) {
        List<StepResult> kept = outcome.hasCause() ? steps : List.of();
        return with(outcome, cause, message, kept, exploration.map(ExplorationResult::inShort), isBrief);
    }

    private ScenarioResult with(
            Outcome judgement,
            Optional<String> why,
            Optional<String> inFull,
            List<StepResult> told,
            Optional<ExplorationResult> explored,
            boolean isBrief) {
        return new ScenarioResult(
                uri,
                line,
                feature,
                name,
                tags,
                judgement,
                why,
                inFull,
                told,
                journal,
                virtualTicks,
                wallNanos,
                traits,
                explored,
                isBrief);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
