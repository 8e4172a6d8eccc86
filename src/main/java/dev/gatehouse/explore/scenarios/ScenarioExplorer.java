package dev.gatehouse.explore.scenarios;

import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Exploration;
import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Schedule;
import dev.gatehouse.explore.Shortest;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.verdict.Counterexample;
import dev.gatehouse.verdict.Deviation;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.exploration.Attendant;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.ExploreTag;
import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.Portion;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import dev.gatehouse.verdict.exploration.StepWords;
import dev.gatehouse.world.Recorded;
import dev.gatehouse.world.Recording;
import dev.gatehouse.world.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Explores a scenario that has run under the default schedule and was recorded.
 *
 * <p>What its steps did and looked at is done again on a fresh world for each schedule, without Cucumber. The first
 * schedule that breaks something ends the exploration; then the shortest one that breaks the same is looked for.
 */
public final class ScenarioExplorer {

    /** No schedule of a scenario has so many steps unless something never ends. */
    private static final int MOST_STEPS = 100_000;

    /** How many schedules each of the searches for the shortest one may run. */
    private static final long MOST_TO_SHORTEN = 20_000;

    private static final String STOPPED = "stopped at a failure";

    private Tally tally = new Tally();
    private final Recording recording;
    private final boolean inOrder;
    private final Scenario scenario;
    private final Attendant attendant;
    private final Tokens tokens;

    /** For a scenario whose steps are over, which stands by this name in its feature. */
    public ScenarioExplorer(Scenario scenario, String name) {
        this.scenario = scenario;
        this.recording = scenario.recording();
        this.inOrder = scenario.isReadInOrder();
        this.attendant = scenario.attendant();
        requireSteps();
        String known = TokenChanges.nameOf(scenario.feature().getSchemeSpecificPart(), name);
        this.tokens = new Tokens(recording, known, scenario.topology().orElse(""));
    }

    private void requireSteps() {
        if (recording.steps().isEmpty()) {
            throw new WrongInput("an explored scenario needs Gatehouse's plugin, which tells of its steps: add"
                    + " cucumber.plugin=dev.gatehouse.report.ReportPlugin:target/gatehouse-report");
        }
        recording.silent().ifPresent(step -> {
            throw new WrongInput("line " + step.line() + ": " + step.sentence()
                    + "\n  does nothing that could be done again under another schedule: a step of an explored scenario"
                    + "\n  acts and looks by Acting.act, Acting.call or Current.scenario().perform(world -> ...)");
        });
    }

    /** Runs it under the schedules that a tag asks for. */
    public Judged explore(ExploreTag tag) {
        Tallies tallies = new Tallies(attendant);
        Exploration exploration = subject(this::fresh)
                .explore(Ways.of(tag, attendant), new Bounds(tag.schedules(), MOST_STEPS, this::isOver), tallies);
        attendant.over();
        tally = tallies.together();
        if (tally.failure().isPresent()) {
            return broken(tally.failure().get());
        }
        String verdict = verdict(exploration);
        if (!exploration.extent().isReached()) {
            return new Judged(result(verdict), Optional.of(givenUp(verdict)), true);
        }
        ExplorationResult result = result(verdict);
        return new Judged(result, result.portion().isPresent() ? Optional.empty() : unwitnessed(result), false);
    }

    private Scenario fresh() {
        return Scenario.terse(scenario.feature());
    }

    private Judged broken(Explored<RerunOutcome> known) {
        Bounds bounds = new Bounds(MOST_TO_SHORTEN, MOST_STEPS, this::isOver);
        Predicate<RerunOutcome> same = outcome -> Breach.of(outcome).isSame(Breach.of(known.outcome()));
        return shown(Shortest.search(subject(this::fresh), same, known, bounds).schedule(), STOPPED);
    }

    /** Runs it under the one schedule of a token. */
    public Judged replay(String token) {
        Explored<RerunOutcome> replayed =
                Trail.of(subject(this::fresh), tokens.read(token)).explored();
        tally.add(replayed);
        return shown(replayed.schedule(), "replayed");
    }

    /** Runs one schedule once more and shows it. */
    private Judged shown(Schedule schedule, String verdict) {
        Scenario run = fresh();
        StepEnds ends = new StepEnds(recording);
        Rerun retold = new Rerun(recording.blueprint(), ends.noting(run), () -> run, inOrder);
        Trail<RerunOutcome> trail = Trail.of(retold, schedule.deviations());
        Counterexample example =
                new Counterexample(trail.steps(), schedule.preemptions(), passesWithoutLast(schedule.deviations()));
        ExplorationResult result = result(verdict)
                .showing(new ShownSchedule(
                        schedule.preemptions(),
                        schedule.steps(),
                        brokenLine(trail.explored().outcome()),
                        example.sentence(),
                        example.table(),
                        tokens.of(schedule.deviations()),
                        new Happening(
                                run.journalText(), run.events(), run.eventsOfSteps(), ends.all(), run.bufferChecks())));
        RerunOutcome outcome = trail.explored().outcome();
        return new Judged(
                result,
                outcome.passed()
                        ? Optional.empty()
                        : Optional.of(Breach.of(outcome).text(this::step)),
                false);
    }

    private boolean passesWithoutLast(List<Deviation> deviations) {
        try {
            return !deviations.isEmpty()
                    && Trail.of(subject(this::fresh), deviations.subList(0, deviations.size() - 1))
                            .explored()
                            .outcome()
                            .passed();
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private Rerun subject(Supplier<Scenario> scenarios) {
        return new Rerun(recording.blueprint(), recording.actions(), scenarios, inOrder);
    }

    private boolean isOver() {
        return attendant.ending().isPresent();
    }

    private String verdict(Exploration exploration) {
        return exploration.extent().isReached()
                ? exploration.extent().word()
                : attendant
                        .ending()
                        .map(why -> "gave up " + why)
                        .orElse(exploration.extent().word());
    }

    private ExplorationResult result(String verdict) {
        return new ExplorationResult(
                verdict,
                tally.schedules(),
                tally.deepest(),
                notes(),
                tally.outcomes(schedule -> tokens.of(schedule.deviations())),
                Optional.empty(),
                attendant.shard().map(shard -> new Portion(shard, unseen())),
                attendant.replaying());
    }

    private List<String> notes() {
        return inOrder
                ? List.of("a step goes by the order of all that happens, so that schedules which differ in nothing else"
                        + " are run too")
                : List.of();
    }

    private String givenUp(String verdict) {
        return "the exploration " + verdict + ", so nothing is proved: "
                + (attendant.ending().isPresent() ? "allow it more" : "raise :schedules=")
                + ", make the scenario smaller, or say @explore:preemptions=2 or @explore:sample=10000:seed=7";
    }

    /** What has to hold in one schedule at least, and does in none. */
    private Optional<String> unwitnessed(ExplorationResult result) {
        return result.unwitnessed(unseen());
    }

    private List<String> unseen() {
        Stream<String> steps = IntStream.range(0, recording.actions().size())
                .filter(action -> recording.actions().get(action).demand() == Recorded.Demand.SOMETIMES)
                .filter(action -> !tally.hasWitness(action))
                .mapToObj(this::step)
                .distinct();
        Stream<String> faults = tally.unhit().stream()
                .map(fault -> "FaultNeverFired: fault \"" + fault + "\", which was switched on, hits something");
        return Stream.concat(steps, faults).toList();
    }

    private OptionalInt brokenLine(RerunOutcome outcome) {
        return outcome.failure().stream()
                .mapToInt(failed -> words(failed.action()).line())
                .findFirst();
    }

    private StepWords words(int action) {
        return recording.steps().get(recording.actions().get(action).step());
    }

    /** The step in which an action was recorded, with its line. */
    private String step(int action) {
        StepWords words = words(action);
        return "line " + words.line() + ": " + words.sentence();
    }
}
