package dev.gatehouse.explore;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.world.AbsentStack;
import dev.gatehouse.world.FollowedRequest;
import dev.gatehouse.world.Recorded;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.World;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A scenario whose recorded steps are taken again on a fresh world each time.
 *
 * <p>Its start-up and its winding-up go by the default schedule; all that its steps do is left open.
 */
public final class Rerun implements Subject<RerunOutcome> {

    /** What every event of a journal touches, where somebody goes by the order of all of them. */
    private static final String ORDER = "the order of the journal";

    private static final URI NO_FEATURE = URI.create("");

    private final Blueprint blueprint;
    private final List<Recorded> actions;
    private final Supplier<Scenario> scenarios;
    private final boolean inOrder;

    /** Steps as functions of a world that name things by name; all of them have to hold. */
    public Rerun(Blueprint blueprint, List<Consumer<World>> steps) {
        this(
                blueprint,
                steps.stream()
                        .map(step -> new Recorded(-1, Recorded.Demand.ALWAYS, step))
                        .toList(),
                () -> Scenario.terse(NO_FEATURE),
                false);
    }

    /**
     * Actions as a scenario has recorded them.
     *
     * @param scenarios gives a fresh scenario for each run
     * @param inOrder whether an action goes by the order of all events, so that no two of them commute
     */
    public Rerun(Blueprint blueprint, List<Recorded> actions, Supplier<Scenario> scenarios, boolean inOrder) {
        this.blueprint = blueprint;
        this.actions = List.copyOf(actions);
        this.scenarios = scenarios;
        this.inOrder = inOrder;
    }

    /** Explores it on worlds without the stacks that nothing comes to, or on whole ones where a schedule needs them. */
    public Exploration explore(Explorer explorer, Bounds bounds, Ledger<RerunOutcome> ledger) {
        try {
            return explorer.explore(withoutUnseenStacks(), bounds, ledger);
        } catch (AbsentStack needed) {
            ledger.restart();
            return explorer.explore(this, bounds, ledger);
        }
    }

    /**
     * The same on worlds without the stacks that nothing comes to under the default schedule. Under another one
     * something may: then exploring it ends with {@link AbsentStack}, and says nothing.
     */
    public Rerun withoutUnseenStacks() {
        Set<String> unseen = new HashSet<>();
        List<Recorded> looking = new ArrayList<>(actions);
        looking.add(new Recorded(-1, Recorded.Demand.ALWAYS, world -> unseen.addAll(world.unseenStacks())));
        Trail.of(new Rerun(blueprint, looking, scenarios, inOrder), List.of());
        return new Rerun(blueprint.without(unseen), actions, scenarios, inOrder);
    }

    @Override
    public RerunOutcome run(Course course) {
        Scenario scenario = scenarios.get();
        scenario.explore();
        Agenda agenda = course.agenda(Limits.DEFAULT, blueprint.workers());
        Optional<ScenarioRecord> outer = CurrentScenario.get();
        CurrentScenario.set(scenario);
        try {
            scenario.build(blueprint, agenda);
            scenario.observe(world -> {
                watch(world, course);
                return world;
            });
            course.leaveOpen();
            Set<Integer> witnessed = new HashSet<>();
            Optional<RerunFailure> failure = take(scenario, witnessed);
            course.fix();
            Map<String, List<String>> requests =
                    scenario.observe(world -> completions(world.requests().all()));
            scenario.windUp();
            List<String> findings =
                    scenario.findings().stream().map(Finding::text).toList();
            Set<String> unhit =
                    Set.copyOf(scenario.observe(world -> world.devices().faultsThatSparedAll()));
            return new RerunOutcome(failure, witnessed, findings, requests, unhit);
        } finally {
            agenda.abandon();
            outer.ifPresentOrElse(CurrentScenario::set, CurrentScenario::clear);
        }
    }

    private void watch(World world, Course course) {
        course.journal(world.journal());
        if (inOrder) {
            world.journal().addSink(event -> world.agenda().writes(ORDER));
        }
    }

    /** Takes the actions up to the first that has to hold and does not, and says which that is and why. */
    private Optional<RerunFailure> take(Scenario scenario, Set<Integer> witnessed) {
        for (int i = 0; i < actions.size(); i++) {
            boolean mayFail = actions.get(i).demand() == Recorded.Demand.SOMETIMES;
            try {
                scenario.perform(actions.get(i).action());
                if (mayFail) {
                    witnessed.add(i);
                }
            } catch (AssertionError failed) {
                if (!mayFail) {
                    return Optional.of(new RerunFailure(i, String.valueOf(failed.getMessage())));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> completions(Collection<FollowedRequest> requests) {
        Map<String, List<String>> completions = new LinkedHashMap<>();
        for (FollowedRequest request : requests) {
            completions.put(request.name(), endings(request));
        }
        return completions;
    }

    private static List<String> endings(FollowedRequest request) {
        List<String> endings = new ArrayList<>();
        request.completions().forEach(each -> endings.add(each.status().text()));
        if (request.sending() == FollowedRequest.Sending.REFUSED) {
            endings.add("refused with " + request.refusal().text());
        }
        return endings;
    }
}
