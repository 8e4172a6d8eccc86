package dev.gatehouse.explore.scenarios;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Trail;
import dev.gatehouse.journal.Event;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is recorded while Cucumber runs a scenario is all that happens in it. */
class RecordedFeaturesTest {

    private static final int FEWEST_SCENARIOS = 300;
    private static final int FEWEST_WITH_STACKS_LEFT_ALONE = 20;

    /**
     * Takes each scenario of a run three times more, on fresh worlds and without Cucumber, and compares the journals:
     * in full, with the stacks left alone that are as they were started, and on a world without those.
     */
    private static final class Again implements ConcurrentEventListener {

        private final List<String> differing = new ArrayList<>();
        private int same;
        private int leftAlone;
        private int withoutSome;

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
        }

        private void finished(TestCaseFinished event) {
            Scenario scenario = (Scenario) CurrentScenario.get().orElseThrow();
            Recording recording = scenario.recording();
            Scenario again = new Scenario(scenario.feature());
            RerunOutcome outcome = run(recording, again);
            boolean silent = recording.silent().isPresent();
            if (outcome.passed() && !silent && again.journalText().equals(scenario.journalText())) {
                same++;
            } else {
                differing.add(event.getTestCase().getUri() + ":"
                        + event.getTestCase().getLocation().getLine() + " " + outcome + recording.silent());
            }
            Scenario brief = Scenario.terse(scenario.feature());
            RerunOutcome briefly = run(recording, brief);
            List<String> left = notRemoved(scenario.events(), brief.events());
            leftAlone += left.isEmpty() ? 0 : 1;
            if (!briefly.equals(outcome) || !without(left, scenario.events()).equals(without(left, brief.events()))) {
                differing.add(event.getTestCase().getUri() + ":"
                        + event.getTestCase().getLocation().getLine() + " with " + left + " left alone: " + briefly);
            }
            compareWithSmallWorld(event, recording, brief, briefly);
        }

        private void compareWithSmallWorld(
                TestCaseFinished event, Recording recording, Scenario brief, RerunOutcome briefly) {
            List<Scenario> runs = new ArrayList<>();
            Rerun small = subject(recording, () -> {
                        runs.add(Scenario.terse(brief.feature()));
                        return runs.get(runs.size() - 1);
                    })
                    .withoutUnseenStacks();
            RerunOutcome outcome = Trail.of(small, List.of()).explored().outcome();
            List<Event> events = runs.get(runs.size() - 1).events();
            Set<String> gone = lanes(brief.events());
            gone.removeAll(lanes(events));
            withoutSome += gone.isEmpty() ? 0 : 1;
            if (!outcome.equals(briefly) || !without(gone, brief.events()).equals(without(gone, events))) {
                differing.add(event.getTestCase().getUri() + ":"
                        + event.getTestCase().getLocation().getLine() + " without " + gone + ": " + outcome);
            }
        }

        private static Set<String> lanes(List<Event> events) {
            return events.stream().map(Event::lane).collect(Collectors.toCollection(TreeSet::new));
        }

        private static RerunOutcome run(Recording recording, Scenario scenario) {
            return Trail.of(subject(recording, () -> scenario), List.of())
                    .explored()
                    .outcome();
        }

        private static Rerun subject(Recording recording, Supplier<Scenario> scenarios) {
            return new Rerun(recording.blueprint(), recording.actions(), scenarios, false);
        }

        /** The lanes on which stacks were removed in one run only. */
        private static List<String> notRemoved(List<Event> all, List<Event> brief) {
            List<String> lanes = new ArrayList<>(removals(all));
            lanes.removeAll(removals(brief));
            return lanes;
        }

        private static List<String> removals(List<Event> events) {
            return events.stream()
                    .filter(event -> event instanceof Event.Plugged plugged
                            && plugged.what().equals("is removed"))
                    .map(Event::lane)
                    .toList();
        }

        private static List<String> without(Collection<String> lanes, List<Event> events) {
            return events.stream()
                    .filter(event -> !lanes.contains(event.lane()))
                    .map(Event::toString)
                    .toList();
        }
    }

    @Test
    void every_shipped_scenario_writes_the_same_journal_without_cucumber_and_finds_the_same_without_idle_stacks() {
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
        assertThat(again.leftAlone, greaterThan(FEWEST_WITH_STACKS_LEFT_ALONE));
        assertThat(again.withoutSome, greaterThan(FEWEST_WITH_STACKS_LEFT_ALONE));
    }
}
