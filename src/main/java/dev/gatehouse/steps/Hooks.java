package dev.gatehouse.steps;

import dev.gatehouse.explore.scenarios.Judged;
import dev.gatehouse.explore.scenarios.ScenarioExplorer;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.verdict.again.AgainNote;
import dev.gatehouse.verdict.exploration.ExploreTag;
import dev.gatehouse.verdict.quarantine.Quarantine;
import dev.gatehouse.verdict.quarantine.Today;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.ScenarioFailure;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** Begins a scenario of Gatehouse before its first step, and winds it up after its last. */
public final class Hooks {

    /** Before all other hooks, so that a user's own may use the scenario. */
    private static final int OUTERMOST = 0;

    @Before(order = OUTERMOST)
    public void begin(io.cucumber.java.Scenario cucumber) {
        Collection<String> tags = cucumber.getSourceTagNames();
        Optional<Quarantine> quarantine = Quarantine.inForce(tags, Today.ofRun());
        CurrentScenario.set(new Scenario(cucumber.getUri(), failed -> {
            quarantine.ifPresent(known -> abort(known, failed));
            throw again(failed, new AgainNote(cucumber.getUri(), cucumber.getLine()));
        }));
        Quarantine.malformed(tags).ifPresent(tag -> {
            throw new WrongInput("the tag " + tag + " is no quarantine; expected is " + Quarantine.FORM);
        });
        ExploreTag.mistake(tags).ifPresent(mistake -> {
            throw new WrongInput(mistake);
        });
        ExploreTag.of(tags).ifPresent(tag -> Current.scenario().explore());
    }

    /** Gives the scenario up: Cucumber skips what is left of it, and JUnit counts it as skipped. */
    private static void abort(Quarantine quarantine, AssertionError failed) {
        if (!(failed instanceof WrongInput)) {
            throw new TestAbortedException(quarantine.words() + ": " + failed.getMessage());
        }
    }

    /** The same failure with the command that runs the scenario again, for those who see no report. */
    private static AssertionError again(AssertionError failed, AgainNote note) {
        if (failed instanceof WrongInput) {
            return new WrongInput(note.below(failed.getMessage()));
        }
        return failed instanceof ScenarioFailure ? new ScenarioFailure(note.below(failed.getMessage())) : failed;
    }

    /** Fails a scenario that passed where something broke a rule, never came back or never fired. */
    @After(order = OUTERMOST)
    public void windUp(io.cucumber.java.Scenario cucumber) {
        Scenario scenario = Current.scenario();
        scenario.windUp();
        scenario.warnings().forEach(cucumber::log);
        List<Finding> findings = scenario.findings();
        if (cucumber.getStatus() != Status.PASSED) {
            return;
        }
        if (!findings.isEmpty()) {
            scenario.fail(findings.stream().map(Finding::text).collect(Collectors.joining("\n")) + "\n\n"
                    + Explain.lastEvents(scenario));
        }
        ExploreTag.of(cucumber.getSourceTagNames()).ifPresent(tag -> explore(scenario, cucumber.getName(), tag));
    }

    /** Runs the scenario, which passes under the default schedule, under the others. */
    private static void explore(Scenario scenario, String name, ExploreTag tag) {
        ScenarioExplorer explorer = new ScenarioExplorer(scenario, name);
        Judged judged = scenario.attendant().token().map(explorer::replay).orElseGet(() -> explorer.explore(tag));
        scenario.explored(judged.result());
        judged.failure().ifPresent(failure -> {
            if (judged.isWrong()) {
                throw new WrongInput(failure);
            }
            scenario.fail(failure + "\n\n" + judged.result().details());
        });
    }
}
