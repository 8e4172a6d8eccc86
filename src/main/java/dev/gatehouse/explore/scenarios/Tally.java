package dev.gatehouse.explore.scenarios;

import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Schedule;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the schedules so far came to; it keeps one schedule for each ending, and not one for each schedule. */
final class Tally {

    private static final Comparator<Schedule> SIMPLER = Comparator.comparingInt(
                    (Schedule schedule) -> schedule.deviations().size())
            .thenComparingInt(Schedule::preemptions)
            .thenComparingInt(Schedule::steps);

    private record Seen(long schedules, Schedule simplest) {

        Seen and(Seen other) {
            boolean simpler = SIMPLER.compare(other.simplest, simplest) < 0;
            return new Seen(schedules + other.schedules, simpler ? other.simplest : simplest);
        }
    }

    private final Map<String, Map<String, Seen>> endings = new LinkedHashMap<>();
    private final Set<Integer> witnessed = new HashSet<>();
    private Optional<Set<String>> unhit = Optional.empty();
    private Optional<Explored<RerunOutcome>> failure = Optional.empty();
    private long schedules;
    private int deepest;

    void add(Explored<RerunOutcome> explored) {
        schedules++;
        deepest = Math.max(deepest, explored.schedule().steps());
        witnessed.addAll(explored.outcome().witnessed());
        unhit = Optional.of(inBoth(explored.outcome().unhit()));
        Seen once = new Seen(1, explored.schedule());
        explored.outcome().completions().forEach((request, statuses) -> endings.computeIfAbsent(
                        request, unknown -> new TreeMap<>())
                .merge(ending(statuses), once, Seen::and));
        if (!explored.outcome().passed() && failure.isEmpty()) {
            failure = Optional.of(explored);
        }
    }

    /** Adds what came of schedules that come after these. */
    void add(Tally later) {
        schedules += later.schedules;
        deepest = Math.max(deepest, later.deepest);
        witnessed.addAll(later.witnessed);
        unhit = later.unhit.map(this::inBoth).or(() -> unhit);
        later.endings.forEach((request, ways) -> ways.forEach((ending, seen) ->
                endings.computeIfAbsent(request, unknown -> new TreeMap<>()).merge(ending, seen, Seen::and)));
        failure = failure.or(() -> later.failure);
    }

    private static String ending(List<String> statuses) {
        return statuses.isEmpty() ? "not completed" : String.join(", then ", statuses);
    }

    Optional<Explored<RerunOutcome>> failure() {
        return failure;
    }

    private Set<String> inBoth(Set<String> other) {
        Set<String> both = new TreeSet<>(other);
        unhit.ifPresent(both::retainAll);
        return both;
    }

    /** The faults that could have spared something, and hit nothing under any schedule. */
    Set<String> unhit() {
        return unhit.orElse(Set.of());
    }

    boolean hasWitness(int action) {
        return witnessed.contains(action);
    }

    long schedules() {
        return schedules;
    }

    int deepest() {
        return deepest;
    }

    /** How each request can end, with the token that is made of the simplest schedule for it. */
    List<RequestOutcome> outcomes(Function<Schedule, String> tokens) {
        List<RequestOutcome> outcomes = new ArrayList<>();
        endings.forEach((request, ways) -> ways.forEach((ending, seen) ->
                outcomes.add(new RequestOutcome(request, ending, seen.schedules(), tokens.apply(seen.simplest())))));
        return outcomes;
    }
}
