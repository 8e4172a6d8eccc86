package dev.gatehouse.report.explorations;

import dev.gatehouse.report.results.ExplorationFields;
import dev.gatehouse.report.results.JsonText;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;

/** What explorations came to, for programs: how far each went, how each request can end, the schedule that is shown. */
public final class ExplorationsJson {

    private ExplorationsJson() {}

    /** Prints an object for each scenario that was explored, in the order of the run. */
    public static String of(RunResult run) {
        return JsonText.array(all -> {
            for (ScenarioResult scenario : run.scenarios()) {
                if (scenario.exploration().isPresent()) {
                    JsonText.element(all, json -> {
                        json.writeStringField("scenario", scenario.place());
                        json.writeStringField("name", scenario.name());
                        json.writeStringField("outcome", scenario.outcome().word());
                        ExplorationFields.write(json, scenario.exploration().get());
                    });
                }
            }
        });
    }
}
