package dev.gatehouse.explore.scenarios;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.report.explorations.StepTeller;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.world.Recording;
import dev.gatehouse.world.Scenario;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is recorded while Cucumber runs a scenario is all that happens in it. */
class RecordedFeaturesTest {

    private static final int FEWEST_SCENARIOS = 300;

    /** Takes each scenario of a run once more, on a fresh world and without Cucumber, and compares the journals. */
    private static final class Again implements ConcurrentEventListener {

        private final List<String> differing = new ArrayList<>();
        private int same;

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        }

        private void finished(TestCaseFinished event) {
            Scenario scenario = (Scenario) CurrentScenario.get().orElseThrow();
            Recording recording = scenario.recording();
            Scenario again = new Scenario(scenario.feature());
            RerunOutcome outcome = Trail.of(
                            new Rerun(recording.blueprint(), recording.actions(), () -> again, false), List.of())
                    .explored()
                    .outcome();
            boolean silent = recording.silent().isPresent();
            if (outcome.passed() && !silent && again.journalText().equals(scenario.journalText())) {
                same++;
            } else {
                differing.add(event.getTestCase().getUri() + ":"
                        + event.getTestCase().getLocation().getLine() + " " + outcome + recording.silent());
            }
        }
    }

    @Test
    void every_shipped_scenario_writes_the_same_journal_when_its_recorded_steps_are_taken_without_cucumber() {
        Again again = new Again();
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addFeature(FeatureWithLines.create(Path.of("features").toUri(), List.of()))
                        .addGlue(GluePath.parse("dev.gatehouse.steps"))
                        .build())
                .withAdditionalPlugins(again, new StepTeller())
                .build()
                .run();
        assertThat(String.join("\n", again.differing), equalTo(""));
        assertThat(again.same, greaterThan(FEWEST_SCENARIOS));
    }
}
