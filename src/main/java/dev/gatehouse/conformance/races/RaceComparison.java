package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Json;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Exploration;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.Schedule;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.verdict.Counterexample;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Explores one race to the end, and compares the set of its outcomes with the recorded one. */
final class RaceComparison {

    private final Race race;
    private final Map<Object, Schedule> found = new LinkedHashMap<>();
    private final Set<String> hazards = new TreeSet<>();
    private Exploration exploration;

    RaceComparison(Race race) {
        this.race = race;
    }

    /** Explores the race; that can be told afterwards. */
    RaceComparison explore(Bounds bounds) {
        exploration =
                Explorer.exhaustive().explore(course -> new RaceRun(race, course).run(course), bounds, this::note);
        return this;
    }

    private void note(Explored<RaceOutcome> explored) {
        found.putIfAbsent(explored.outcome().value(), explored.schedule());
        explored.outcome().hazard().ifPresent(hazards::add);
    }

    Exploration exploration() {
        return exploration;
    }

    /** The corruptions of memory that some schedule would have led the framework into. */
    Set<String> hazards() {
        return hazards;
    }

    /** The first thing in which the engine differs from the framework, or empty. */
    Optional<String> difference() {
        if (!exploration.extent().isReached()) {
            return Optional.of("the exploration " + exploration.extent());
        }
        return surplus().or(this::missing).or(this::hazard);
    }

    private Optional<String> surplus() {
        return found.keySet().stream()
                .filter(outcome -> !race.outcomes().contains(outcome))
                .findFirst()
                .map(outcome -> "the framework never comes to\n    " + Json.text(outcome)
                        + "\n  the engine does, by this schedule:" + schedule(found.get(outcome)));
    }

    private String schedule(Schedule schedule) {
        Trail<RaceOutcome> trail = Trail.of(course -> new RaceRun(race, course).run(course), schedule.deviations());
        return new Counterexample(trail.steps(), schedule.preemptions(), false)
                .text()
                .lines()
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
    }

    private Optional<String> missing() {
        return race.outcomes().stream()
                .filter(outcome -> !found.containsKey(outcome))
                .findFirst()
                .map(outcome -> "no schedule of " + exploration.schedules() + " leads the engine to what the framework"
                        + " can come to\n    " + Json.text(outcome));
    }

    private Optional<String> hazard() {
        boolean expected = race.corruptsMemory();
        if (expected == !hazards.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                expected
                        ? "the framework can corrupt its memory here, and the engine reports no such hazard"
                        : "the engine reports a hazard that the framework does not have: " + hazards);
    }
}
