package dev.gatehouse.report.explorations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What explorations came to, for programs: how far each went, and how each request can end. */
public final class ExplorationsJson {

    private ExplorationsJson() {}

    /** Prints an array with an object for each scenario that was explored, in the order of the run. */
    public static String of(RunResult run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (ScenarioResult scenario : run.scenarios()) {
                if (scenario.exploration().isPresent()) {
                    write(json, scenario, scenario.exploration().get());
                }
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("impossible: a string cannot be written", impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, ScenarioResult scenario, ExplorationResult exploration)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("scenario", scenario.place());
        json.writeStringField("name", scenario.name());
        json.writeStringField("outcome", scenario.outcome().word());
        json.writeStringField("verdict", exploration.verdict());
        json.writeNumberField("schedules", exploration.schedules());
        json.writeNumberField("deepest", exploration.deepest());
        if (exploration.token().isPresent()) {
            json.writeStringField("token", exploration.token().get());
        }
        json.writeArrayFieldStart("outcomes");
        for (RequestOutcome outcome : exploration.outcomes()) {
            write(json, outcome);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, RequestOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("request", outcome.request());
        json.writeStringField("ending", outcome.ending());
        json.writeNumberField("schedules", outcome.schedules());
        if (outcome.token().isPresent()) {
            json.writeStringField("token", outcome.token().get());
        }
        json.writeEndObject();
    }
}
