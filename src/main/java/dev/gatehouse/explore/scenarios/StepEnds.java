package dev.gatehouse.explore.scenarios;

import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.StepWords;
import dev.gatehouse.world.Recorded;
import dev.gatehouse.world.Recording;
import dev.gatehouse.world.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes how far a run of what was recorded is at the end of each step, held or not. */
final class StepEnds {

    private final Recording recording;
    private final Map<Integer, Happening.StepEnd> ends = new LinkedHashMap<>();

    StepEnds(Recording recording) {
        this.recording = recording;
    }

    /** The recorded actions, each of which tells what it has come to in this scenario. */
    List<Recorded> noting(Scenario scenario) {
        return recording.actions().stream()
                .map(action -> new Recorded(action.step(), action.demand(), world -> {
                    before(action.step(), scenario);
                    try {
                        action.action().accept(world);
                    } finally {
                        note(action.step(), scenario);
                    }
                }))
                .toList();
    }

    /** Steps before it that were not done again have done what is there already: they have built the world. */
    private void before(int step, Scenario scenario) {
        for (int earlier = 0; earlier < step; earlier++) {
            if (!ends.containsKey(earlier)) {
                note(earlier, scenario);
            }
        }
    }

    private void note(int step, Scenario scenario) {
        StepWords words = recording.steps().get(step);
        int events = scenario.events().size();
        ends.put(step, new Happening.StepEnd(words.line(), events, scenario.virtualTime()));
    }

    List<Happening.StepEnd> all() {
        return new ArrayList<>(ends.values());
    }
}
