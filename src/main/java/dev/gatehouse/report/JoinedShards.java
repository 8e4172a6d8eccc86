package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.Portion;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One scenario whose exploration several runs have shared, as one result.
 *
 * <p>It passes where all shards are there and pass, and each step that has to hold in some schedule does in some shard.
 */
final class JoinedShards {

    /** By the number of their shard; of a shard that was run twice the first. */
    private final TreeMap<Integer, ScenarioResult> shards = new TreeMap<>();

    private JoinedShards(List<ScenarioResult> results) {
        results.forEach(result -> shards.putIfAbsent(portion(result).shard().index(), result));
    }

    /** Joins what belongs together, and leaves what was not shared as it is. */
    static List<ScenarioResult> of(List<ScenarioResult> results) {
        List<ScenarioResult> all = new ArrayList<>();
        Map<String, List<ScenarioResult>> shared = new LinkedHashMap<>();
        for (ScenarioResult result : results) {
            if (isShared(result)) {
                shared.computeIfAbsent(result.place() + result.name(), place -> new ArrayList<>())
                        .add(result);
            } else {
                all.add(result);
            }
        }
        shared.values().forEach(each -> all.add(new JoinedShards(each).joined()));
        return all;
    }

    private static boolean isShared(ScenarioResult result) {
        return result.exploration().flatMap(ExplorationResult::portion).isPresent();
    }

    private static Portion portion(ScenarioResult result) {
        return exploration(result).portion().orElseThrow();
    }

    private static ExplorationResult exploration(ScenarioResult result) {
        return result.exploration().orElseThrow();
    }

    private ScenarioResult joined() {
        ScenarioResult shown = shards.values().stream()
                .reduce((first, second) -> Repeats.isWorse(second.outcome(), first.outcome()) ? second : first)
                .orElseThrow();
        ExplorationResult together = together(shown);
        if (shown.outcome().hasCause()) {
            return shown.exploredAs(together);
        }
        return missing()
                .map(what -> judged(shown, Outcome.WRONG, what, together))
                .or(() -> together.unwitnessed(unseen()).map(why -> judged(shown, Outcome.FAILED, why, together)))
                .orElseGet(() -> shown.exploredAs(together));
    }

    private static ScenarioResult judged(
            ScenarioResult shown, Outcome outcome, String message, ExplorationResult together) {
        return shown.judged(outcome, Optional.of(Cause.of(message)), Optional.of(message), Optional.of(together));
    }

    /** Why nothing is proved, as a sentence. */
    private Optional<String> missing() {
        List<Integer> counts = shards.values().stream()
                .map(shard -> portion(shard).shard().count())
                .distinct()
                .sorted()
                .toList();
        if (counts.size() > 1) {
            return Optional.of("the shards of this exploration do not belong together: they are parts of "
                    + words(counts) + ", so nothing is proved");
        }
        List<Integer> absent = IntStream.rangeClosed(1, counts.get(0))
                .filter(index -> !shards.containsKey(index))
                .boxed()
                .toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of("of the " + counts.get(0) + " shards of this exploration " + words(absent)
                        + (absent.size() == 1 ? " is" : " are") + " missing, so nothing is proved");
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }

    /** What has to hold in some schedule and does in no shard. */
    private List<String> unseen() {
        List<String> unseen =
                new ArrayList<>(portion(shards.firstEntry().getValue()).unseen());
        shards.values().forEach(shard -> unseen.retainAll(portion(shard).unseen()));
        return unseen;
    }

    private ExplorationResult together(ScenarioResult shown) {
        List<ExplorationResult> all =
                shards.values().stream().map(JoinedShards::exploration).toList();
        ExplorationResult first = exploration(shown);
        return new ExplorationResult(
                shown.outcome().hasCause() ? first.verdict() : ExplorationResult.verdictOf(all),
                all.stream().mapToLong(ExplorationResult::schedules).sum(),
                all.stream().mapToInt(ExplorationResult::deepest).max().orElseThrow(),
                all.stream().flatMap(each -> each.notes().stream()).distinct().toList(),
                outcomes(all),
                first.shown(),
                Optional.empty(),
                first.replaying());
    }

    private static List<RequestOutcome> outcomes(List<ExplorationResult> all) {
        Map<String, Map<String, RequestOutcome>> outcomes = new LinkedHashMap<>();
        all.stream().flatMap(each -> each.outcomes().stream()).forEach(outcome -> outcomes.computeIfAbsent(
                        outcome.request(), request -> new TreeMap<>())
                .merge(outcome.ending(), outcome, JoinedShards::sum));
        return outcomes.values().stream()
                .flatMap(endings -> endings.values().stream())
                .toList();
    }

    private static RequestOutcome sum(RequestOutcome first, RequestOutcome second) {
        boolean shorter = second.token().length() < first.token().length();
        return new RequestOutcome(
                first.request(),
                first.ending(),
                first.schedules() + second.schedules(),
                shorter ? second.token() : first.token());
    }
}
