package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.report.markup.Content;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.Templates;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Shard;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import java.io.IOException;

/**
 * Writes {@code result.json}: the run as its overview shows it, all wall times in one object at its end.
 *
 * <p>What it holds is published as a JSON Schema, which {@link #schema} returns.
 */
public final class ResultJson {

    /** The number of this form; it changes where an old reader would misread a new file. */
    static final int FORM = 1;

    private static final long NANOS_A_TENTH = 100_000;

    private ResultJson() {}

    /** The JSON Schema of the file. */
    public static String schema() {
        return Templates.read(ResultJson.class, "result.schema.json");
    }

    /** What the file holds. */
    public static Content of(Results results) {
        return to -> JsonText.object(to, json -> write(json, results));
    }

    private static void write(JsonGenerator json, Results results) throws IOException {
        RunResult run = results.run();
        json.writeNumberField("gatehouse", FORM);
        JsonText.field(json, "totals", totals -> {
            for (Outcome outcome : Outcome.values()) {
                totals.writeNumberField(outcome.word(), run.count(outcome));
            }
            totals.writeNumberField("virtualTicks", run.scenarios().totals().virtualTicks());
        });
        json.writeBooleanField("success", run.passed());
        JsonText.strings(json, "problems", run.problems());
        JsonText.field(json, "again", again -> {
            JsonText.strings(again, "words", run.again().words());
            again.writeStringField("beforePlace", run.again().beforePlace());
        });
        if (!run.shard().isWhole()) {
            JsonText.field(json, "shard", shard -> shard(shard, run.shard()));
        }
        JsonText.field(json, "environment", environment -> {
            for (Environment.Fact fact : results.environment().facts()) {
                environment.writeStringField(fact.name(), fact.value());
            }
        });
        json.writeArrayFieldStart("scenarios");
        for (ScenarioResult scenario : run.scenarios()) {
            JsonText.element(json, one -> scenario(one, scenario));
        }
        json.writeEndArray();
        JsonText.field(json, "wall", wall -> wall(wall, results));
    }

    private static void shard(JsonGenerator json, Shard shard) throws IOException {
        json.writeNumberField("index", shard.index());
        json.writeNumberField("total", shard.total());
        json.writeNumberField("scenarios", shard.scenarios());
        json.writeStringField("partition", shard.partition());
    }

    private static void scenario(JsonGenerator json, ScenarioResult s) throws IOException {
        json.writeStringField("file", s.uri());
        json.writeNumberField("line", s.line());
        json.writeStringField("feature", s.feature());
        json.writeStringField("name", s.name());
        json.writeStringField("outcome", s.outcome().word());
        json.writeStringField("page", PageName.of(s));
        if (s.cause().isPresent()) {
            json.writeStringField("cause", s.cause().get());
        }
        if (s.message().isPresent()) {
            json.writeStringField("message", s.message().get());
        }
        json.writeNumberField("virtualTicks", s.virtualTicks());
        JsonText.strings(json, "tags", s.tags());
        traits(json, s.traits());
        if (s.exploration().isPresent()) {
            JsonText.field(
                    json,
                    "exploration",
                    one -> ExplorationFields.write(one, s.exploration().get()));
        }
        if (!s.steps().isEmpty()) {
            json.writeArrayFieldStart("bad");
            for (StepResult step : s.steps()) {
                if (step.outcome().ofScenario().hasCause()) {
                    JsonText.element(json, one -> step(one, step));
                }
            }
            json.writeEndArray();
        }
    }

    private static void traits(JsonGenerator json, Traits traits) throws IOException {
        json.writeNumberField("steps", traits.steps());
        if (traits.runs() > 1) {
            json.writeNumberField("runs", traits.runs());
            json.writeNumberField("badRuns", traits.bad());
        }
        JsonText.strings(json, "drivers", traits.drivers());
        JsonText.strings(json, "devices", traits.devices());
        JsonText.strings(json, "ddis", traits.ddis());
        JsonText.strings(json, "statuses", traits.statuses());
    }

    private static void step(JsonGenerator json, StepResult step) throws IOException {
        json.writeStringField("keyword", step.keyword());
        json.writeStringField("text", step.text());
        json.writeNumberField("line", step.line());
        json.writeStringField("outcome", step.outcome().word());
        json.writeStringField("message", step.message().orElse(""));
    }

    private static void wall(JsonGenerator json, Results results) throws IOException {
        json.writeStringField("started", results.clock().started().toString());
        json.writeNumberField("tookTenthsOfMs", results.clock().took().toNanos() / NANOS_A_TENTH);
        json.writeArrayFieldStart("scenarioTenthsOfMs");
        for (ScenarioResult scenario : results.run().scenarios()) {
            json.writeNumber(scenario.wallNanos() / NANOS_A_TENTH);
        }
        json.writeEndArray();
    }
}
