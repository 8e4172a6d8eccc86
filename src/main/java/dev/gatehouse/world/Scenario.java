package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.api.Handle;
import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.JournalText;
import dev.gatehouse.journal.Level;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.verdict.Deeds;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.StepWords;
import dev.gatehouse.virtualtime.Agenda;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/** A scenario that runs: its world, and the steps so far as functions of a world, so that they can be run again. */
@Handle
public final class Scenario implements ScenarioRecord {

    private final URI feature;
    private final Consumer<AssertionError> onFailure;
    private final Recording recording = new Recording();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<World> world = Optional.empty();
    private Optional<Doings> doings = Optional.empty();
    private Optional<Row> row = Optional.empty();
    private Optional<List<Consumer<World>>> overheard = Optional.empty();
    private Optional<ExplorationResult> exploration = Optional.empty();
    private Attendant attendant = Attendant.NONE;
    private boolean explored;
    private boolean terse;
    private boolean acting;
    private boolean woundUp;
    private int eventsOfSteps = Integer.MAX_VALUE;
    private long virtualTime;
    private Deeds deeds = Deeds.NONE;

    /** What a row of a table, as it is written, makes happen together with the others. */
    private record Row(String said, List<Function<World, Act>> acts) {}

    /** A scenario of a feature file, beside which its topology may stand. */
    public Scenario(URI feature) {
        this(feature, failed -> {});
    }

    /** The same with somebody who learns of each failure first, and may throw something else in its place. */
    public Scenario(URI feature, Consumer<AssertionError> onFailure) {
        this.feature = feature;
        this.onFailure = onFailure;
    }

    /** A scenario of no file. */
    public Scenario() {
        this(URI.create(""));
    }

    /**
     * One that is run for its outcome only, after it was run in full: nobody will read what its failures say of the
     * last events, and stacks that are as they were started are not removed once more.
     */
    public static Scenario terse(URI feature) {
        Scenario scenario = new Scenario(feature);
        scenario.terse = true;
        return scenario;
    }

    /** From now on, what steps do must be such that it can be done again under other schedules. */
    public void explore() {
        explored = true;
    }

    /** Tells whether it is to be run under other schedules too. */
    public boolean isExplored() {
        return explored;
    }

    public URI feature() {
        return feature;
    }

    /** Builds the world from a blueprint and starts it; a scenario has one. Where that fails, its journal stays. */
    public void build(Blueprint blueprint) {
        build(blueprint, () -> "");
    }

    /** The same with the text of the topology's files, for what is valid only as long as they are the same. */
    public void build(Blueprint blueprint, Supplier<String> text) {
        recording.built(blueprint, text);
        build(blueprint, Agenda.runUntilBlocked(blueprint.workers()));
    }

    /** The same on a given agenda. */
    public void build(Blueprint blueprint, Agenda agenda) {
        if (world.isPresent()) {
            throw new WrongInput("this scenario has a topology already: "
                    + world.get().topology().file());
        }
        World built = World.of(blueprint, agenda, Level.FULL);
        world = Optional.of(built);
        doings = terse ? Optional.empty() : Optional.of(Doings.watch(built.journal()));
        tried(() -> {
            built.startUp();
            return built;
        });
    }

    /** Makes something happen and records it: now, or with the rest of the table that it stands in. */
    @API(status = EXPERIMENTAL)
    public void act(Function<World, Act> act) {
        if (row.isPresent()) {
            row.get().acts().add(act);
        } else {
            perform(world -> world.act(act.apply(world)));
        }
    }

    /**
     * What a step would make happen, which does not happen yet; it is an error if the step does anything else.
     *
     * @param said the step as it is written
     */
    public List<Function<World, Act>> gather(String said, Runnable step) {
        Row gathered = new Row(said, new ArrayList<>());
        row = Optional.of(gathered);
        try {
            step.run();
        } finally {
            row = Optional.empty();
        }
        return gathered.acts();
    }

    /** Does something to the world, and records it. */
    @API(status = EXPERIMENTAL)
    public void perform(Consumer<World> action) {
        if (row.isPresent()) {
            throw new WrongInput("in a table nobody can say: " + row.get().said()
                    + "\n  there stands what a driver, a device, an application or the PnP manager does in one call;"
                    + " say this in a step of its own");
        }
        if (overheard.isPresent()) {
            overheard.get().add(action);
            return;
        }
        recording.add(Recorded.Demand.ALWAYS, action);
        tried(() -> {
            inAction(action);
            return action;
        });
    }

    private void inAction(Consumer<World> action) {
        acting = true;
        try {
            action.accept(world());
        } finally {
            acting = false;
        }
    }

    /** What a step would do to the world or look at in it, which it does not now. */
    public List<Consumer<World>> overhear(Runnable step) {
        List<Consumer<World>> actions = new ArrayList<>();
        overheard = Optional.of(actions);
        try {
            step.run();
        } finally {
            overheard = Optional.empty();
        }
        return actions;
    }

    /** Looks whether something holds, which has to be so in one schedule at least; names are checked at once. */
    public void seek(Consumer<World> check) {
        recording.add(Recorded.Demand.SOMETIMES, check);
        try {
            inAction(check);
        } catch (WrongInput wrong) {
            onFailure.accept(wrong);
            throw wrong;
        } catch (AssertionError notUnderThisSchedule) {
            return;
        }
    }

    /**
     * Looks at the world, from outside of what is recorded.
     *
     * <p>A scenario that is explored takes no answer, since it would be that of one schedule only.
     */
    @API(status = EXPERIMENTAL)
    public <T> T observe(Function<World, T> question) {
        boolean fromStep = explored && !acting && !woundUp && !recording.steps().isEmpty();
        if (overheard.isPresent() || fromStep) {
            throw new WrongInput("this step looks at the world by Scenario.observe, whose answer would be that of one"
                    + " schedule only: in an explored scenario a step says perform(world -> ...), and checks inside");
        }
        return tried(() -> question.apply(world()));
    }

    /** Fails the scenario with these words. */
    @API(status = EXPERIMENTAL)
    public void fail(String message) {
        tried(() -> {
            throw new ScenarioFailure(message);
        });
    }

    private <T> T tried(Supplier<T> action) {
        try {
            return action.get();
        } catch (AssertionError failed) {
            onFailure.accept(failed);
            throw failed;
        }
    }

    /**
     * Expects a driver to break a rule: then that is no finding.
     *
     * <p>A rule that is checked when the scenario is wound up is looked at then, any other at once.
     */
    @API(status = EXPERIMENTAL)
    public void expectBroken(String rule, String driver) {
        expectBroken(rule, driver, OptionalInt.empty());
    }

    /** The same, and exactly so often where that is said. */
    @API(status = EXPERIMENTAL)
    public void expectBroken(String rule, String driver, OptionalInt times) {
        perform(built -> built.expectedBreaches()
                .expect(
                        rule,
                        built.drivers().nameOf(driver),
                        times,
                        built.journal().events()));
    }

    /** What the steps have done so far. */
    public Recording recording() {
        return recording;
    }

    /** Tells whether a step has gone by the order of all that has happened. */
    public boolean isReadInOrder() {
        return world.filter(built -> built.chronicle().isReadInOrder()).isPresent();
    }

    /** Somebody has explored it. */
    public void explored(ExplorationResult result) {
        exploration = Optional.of(result);
    }

    /** Who is there while it is explored. */
    public Attendant attendant() {
        return attendant;
    }

    @Override
    public void begins(StepWords step) {
        recording.begins(step);
    }

    @Override
    public void attend(Attendant other) {
        attendant = other;
    }

    @Override
    public Optional<ExplorationResult> exploration() {
        return exploration;
    }

    private World world() {
        return world.orElseThrow(
                () -> new WrongInput("this scenario has no topology yet: begin with Given the topology \"name.yaml\""));
    }

    /**
     * Winds the scenario up: devices answer what they hold, an hour passes where something is still out, stacks are
     * removed.
     *
     * <p>Only what survives that is a finding: a call that waits, a request that never came back. So are rules that
     * were broken on the way, and faults that were switched on and never fired.
     */
    public void windUp() {
        if (world.isEmpty() || woundUp) {
            return;
        }
        virtualTime = virtualTime();
        eventsOfSteps = world.get().journal().events().size();
        deeds = deeds();
        woundUp = true;
        new WindUp(world.get(), terse, explored).findings().forEach(findings::add);
        world.get().close();
    }

    /** What rules advised against and the scenario did not expect, a line each; no scenario fails for it. */
    public List<String> warnings() {
        return world.stream()
                .flatMap(built -> built.journal().events().stream()
                        .filter(Event.Warned.class::isInstance)
                        .filter(warned -> !built.expectedBreaches().covers(warned)))
                .map(Event::text)
                .toList();
    }

    /** The last events of the journal before the scenario was wound up, a line each. */
    public String lastEvents(int count) {
        if (terse) {
            return "";
        }
        List<Event> events = world.map(built -> built.journal().events()).orElse(List.of());
        int end = Math.min(events.size(), eventsOfSteps);
        return JournalText.of(events.subList(Math.max(0, end - count), end));
    }

    @Override
    public String journalText() {
        return exploration
                .flatMap(ExplorationResult::shown)
                .map(shown -> shown.happening().journal())
                .or(() -> world.map(built -> JournalText.of(built.journal().events())))
                .orElse("");
    }

    /** The virtual time that the scenario's own steps took; winding up is not counted. */
    @Override
    public long virtualTime() {
        return woundUp ? virtualTime : world.map(built -> built.agenda().now()).orElse(0L);
    }

    @Override
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public Optional<String> topology() {
        return world.map(built -> built.topology().file());
    }

    @Override
    public List<Event> events() {
        return world.map(built -> built.journal().events()).orElse(List.of());
    }

    @Override
    public int eventsOfSteps() {
        return Math.min(events().size(), eventsOfSteps);
    }

    @Override
    public Optional<Topology> declared() {
        return world.map(World::topology);
    }

    @Override
    public Deeds deeds() {
        return woundUp ? deeds : doings.map(Doings::deeds).orElse(Deeds.NONE);
    }

    @Override
    public List<BufferCheck> bufferChecks() {
        return world.map(World::bufferChecks).orElse(List.of());
    }
}
