package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.ScheduleTable;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import java.io.IOException;
import java.util.List;

/** The schedule that breaks a scenario as a code flow of SARIF: a thread flow a strand, in the order of execution. */
final class ScheduleSarif {

    private static final int MOST_ROWS = 1_000;

    private ScheduleSarif() {}

    /** What is said of a scenario, without the table that the code flow has. */
    static String message(ScenarioResult s) {
        String whole = s.message().orElse("");
        return s.exploration()
                .map(explored -> whole.replace(explored.details(), explored.measures()))
                .orElse(whole);
    }

    /** Writes the fields of a result: the code flow, where there is one, and how far the exploration went. */
    static void write(JsonGenerator json, ScenarioResult s, ExplorationResult explored) throws IOException {
        if (explored.shown().isPresent()) {
            json.writeArrayFieldStart("codeFlows");
            JsonText.element(json, flow -> flow(flow, s, explored.shown().get()));
            json.writeEndArray();
        }
        JsonText.field(json, "properties", properties -> {
            properties.writeStringField("verdict", explored.verdict());
            properties.writeNumberField("schedules", explored.schedules());
            if (explored.token().isPresent()) {
                properties.writeStringField("token", explored.token().get());
            }
        });
    }

    private static void flow(JsonGenerator json, ScenarioResult s, ShownSchedule shown) throws IOException {
        message(
                json,
                shown.sentence().orElse(shown.measures())
                        + cut(shown.table().rows().size()));
        json.writeArrayFieldStart("threadFlows");
        List<ScheduleTable.Row> rows =
                shown.table().rows().stream().limit(MOST_ROWS).toList();
        for (int strand = 0; strand < shown.table().strands().size(); strand++) {
            int number = strand;
            if (rows.stream().anyMatch(row -> row.strand() == number)) {
                JsonText.element(
                        json, one -> strand(one, s, shown.table().strands().get(number), number, rows));
            }
        }
        json.writeEndArray();
    }

    private static String cut(int rows) {
        return rows > MOST_ROWS ? " (the first " + MOST_ROWS + " of " + rows + " rows; replaying it tells all)" : "";
    }

    private static void strand(
            JsonGenerator json, ScenarioResult s, String name, int number, List<ScheduleTable.Row> rows)
            throws IOException {
        json.writeStringField("id", Visible.line(name));
        json.writeArrayFieldStart("locations");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).strand() == number) {
                row(json, s, rows.get(i), i + 1);
            }
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, ScenarioResult s, ScheduleTable.Row row, int order) throws IOException {
        JsonText.element(json, step -> {
            JsonText.field(step, "location", location -> {
                FailureSarif.place(location, s);
                message(location, row.text());
            });
            step.writeNumberField("executionOrder", order);
            step.writeStringField("importance", row.decides() ? "essential" : "important");
        });
    }

    private static void message(JsonGenerator json, String text) throws IOException {
        JsonText.field(
                json, "message", words -> words.writeStringField("text", FailureSarif.literal(Visible.text(text))));
    }
}
