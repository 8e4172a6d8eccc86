package dev.gatehouse.world;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.exploration.StepWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the steps of a scenario have done and looked at, so that it can be done again in another world. */
public final class Recording {

    private final List<StepWords> steps = new ArrayList<>();
    private final List<Recorded> actions = new ArrayList<>();
    private final Set<Integer> heard = new HashSet<>();
    private Optional<Blueprint> blueprint = Optional.empty();
    private Supplier<String> topology = () -> "";

    Recording() {}

    void begins(StepWords step) {
        steps.add(step);
    }

    void add(Recorded.Demand demand, Consumer<World> action) {
        heard.add(step());
        actions.add(new Recorded(step(), demand, action));
    }

    void built(Blueprint plan, Supplier<String> source) {
        heard.add(step());
        blueprint = Optional.of(plan);
        topology = source;
    }

    private int step() {
        return steps.size() - 1;
    }

    /** The steps in order, where somebody has told of them. */
    public List<StepWords> steps() {
        return List.copyOf(steps);
    }

    /** All that was done and looked at, in order. */
    public List<Recorded> actions() {
        return List.copyOf(actions);
    }

    /** What the world was built from; it is an error if none was. */
    public Blueprint blueprint() {
        return blueprint.orElseThrow(() -> new WrongInput("this scenario has no topology, so nothing can be explored"));
    }

    /** The text of the topology's files. */
    public String topologyText() {
        return topology.get();
    }

    /** What the scenario says, whatever its name, its keywords and its place. */
    public String scenarioText() {
        return steps.stream().map(StepWords::meaning).collect(Collectors.joining("\n"));
    }

    /** The first step of which nothing was recorded, so that it would be run once only. */
    public Optional<StepWords> silent() {
        return IntStream.range(0, steps.size())
                .filter(step -> !heard.contains(step))
                .mapToObj(steps::get)
                .findFirst();
    }
}
