package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.Portion;
import dev.gatehouse.verdict.exploration.RequestOutcome;
import dev.gatehouse.verdict.exploration.ScheduleTable;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import java.io.IOException;
import java.util.Optional;

/** What an exploration came to as fields of a JSON object, and read from them again; only the journal is left out. */
public final class ExplorationFields {

    private ExplorationFields() {}

    /** Writes the fields into the object that is open. */
    public static void write(JsonGenerator json, ExplorationResult explored) throws IOException {
        json.writeStringField("verdict", explored.verdict());
        json.writeStringField("replaying", explored.replaying());
        json.writeNumberField("schedules", explored.schedules());
        json.writeNumberField("deepest", explored.deepest());
        if (!explored.notes().isEmpty()) {
            JsonText.strings(json, "notes", explored.notes());
        }
        json.writeArrayFieldStart("outcomes");
        for (RequestOutcome outcome : explored.outcomes()) {
            JsonText.element(json, one -> outcome(one, outcome));
        }
        json.writeEndArray();
        if (explored.portion().isPresent()) {
            JsonText.field(
                    json, "shard", shard -> portion(shard, explored.portion().get()));
        }
        if (explored.shown().isPresent()) {
            JsonText.field(json, "shown", shown -> shown(shown, explored.shown().get()));
        }
    }

    private static void portion(JsonGenerator json, Portion portion) throws IOException {
        json.writeNumberField("index", portion.shard().index());
        json.writeNumberField("count", portion.shard().count());
        JsonText.strings(json, "unseen", portion.unseen());
    }

    private static Portion portion(Node shard) {
        return new Portion(new ExploreShard(shard.count("index", 0), shard.count("count", 0)), shard.strings("unseen"));
    }

    private static void outcome(JsonGenerator json, RequestOutcome outcome) throws IOException {
        json.writeStringField("request", outcome.request());
        json.writeStringField("ending", outcome.ending());
        json.writeNumberField("schedules", outcome.schedules());
        json.writeStringField("token", outcome.token());
    }

    private static void shown(JsonGenerator json, ShownSchedule shown) throws IOException {
        json.writeNumberField("preemptions", shown.preemptions());
        json.writeNumberField("steps", shown.steps());
        if (shown.line().isPresent()) {
            json.writeNumberField("line", shown.line().getAsInt());
        }
        optional(json, "sentence", shown.sentence());
        json.writeStringField("token", shown.token());
        JsonText.strings(json, "strands", shown.table().strands());
        json.writeArrayFieldStart("rows");
        for (ScheduleTable.Row row : shown.table().rows()) {
            JsonText.element(json, one -> row(one, row));
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, ScheduleTable.Row row) throws IOException {
        json.writeNumberField("ticks", row.at());
        json.writeNumberField("strand", row.strand());
        json.writeStringField("text", row.text());
        if (row.preempts()) {
            json.writeBooleanField("preempts", true);
        }
        if (row.decides()) {
            json.writeBooleanField("decides", true);
        }
    }

    private static void optional(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    static ExplorationResult read(Node explored) {
        return new ExplorationResult(
                explored.text("verdict").orElseThrow(),
                explored.number("schedules"),
                explored.count("deepest", 0),
                explored.strings("notes"),
                explored.objects("outcomes").stream()
                        .map(ExplorationFields::outcome)
                        .toList(),
                explored.optional("shown").map(ExplorationFields::shown),
                explored.optional("shard").map(ExplorationFields::portion),
                explored.text("replaying").orElseThrow());
    }

    private static RequestOutcome outcome(Node outcome) {
        return new RequestOutcome(
                outcome.text("request").orElseThrow(),
                outcome.text("ending").orElseThrow(),
                outcome.number("schedules"),
                outcome.text("token").orElseThrow());
    }

    private static ShownSchedule shown(Node shown) {
        ScheduleTable table = new ScheduleTable(
                shown.strings("strands"),
                shown.objects("rows").stream().map(ExplorationFields::row).toList());
        return new ShownSchedule(
                shown.count("preemptions", 0),
                shown.count("steps", 0),
                shown.line("line"),
                shown.text("sentence"),
                table,
                shown.text("token").orElseThrow(),
                Happening.NONE);
    }

    private static ScheduleTable.Row row(Node row) {
        return new ScheduleTable.Row(
                row.number("ticks"),
                row.count("strand", 0),
                row.text("text").orElseThrow(),
                row.is("preempts"),
                row.is("decides"));
    }
}
