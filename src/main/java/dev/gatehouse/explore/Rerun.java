package dev.gatehouse.explore;

import dev.gatehouse.verdict.Finding;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.world.Blueprint;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scenario whose recorded steps are taken again on a fresh world each time.
 *
 * <p>Its start-up and its winding-up go by the default schedule; all that its steps do is left open.
 */
public final class Rerun implements Subject<RerunOutcome> {

    private final Blueprint blueprint;
    private final List<Consumer<World>> steps;

    /** Steps as {@link Scenario#recorded} has them: functions of a world that name things by name. */
    public Rerun(Blueprint blueprint, List<Consumer<World>> steps) {
        this.blueprint = blueprint;
        this.steps = List.copyOf(steps);
    }

    @Override
    public RerunOutcome run(Course course) {
        Scenario scenario = new Scenario();
        Agenda agenda = course.agenda(Limits.DEFAULT, blueprint.workers());
        try {
            scenario.build(blueprint, agenda);
            scenario.observe(world -> {
                course.journal(world.journal());
                return world;
            });
            course.leaveOpen();
            Optional<String> failure = take(scenario);
            course.fix();
            Map<String, List<String>> requests =
                    scenario.observe(world -> completions(world.requests().all()));
            scenario.windUp();
            return new RerunOutcome(
                    failure, scenario.findings().stream().map(Finding::text).toList(), requests);
        } finally {
            agenda.abandon();
        }
    }

    /** Takes the steps up to the first that fails, and says which that is and why. */
    private Optional<String> take(Scenario scenario) {
        for (int i = 0; i < steps.size(); i++) {
            try {
                scenario.perform(steps.get(i));
            } catch (AssertionError failed) {
                return Optional.of("step " + (i + 1) + ": " + failed.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> completions(Collection<FollowedRequest> requests) {
        Map<String, List<String>> completions = new LinkedHashMap<>();
        for (FollowedRequest request : requests) {
            completions.put(
                    request.name(),
                    request.completions().stream()
                            .map(completion -> completion.status().text())
                            .toList());
        }
        return completions;
    }
}
