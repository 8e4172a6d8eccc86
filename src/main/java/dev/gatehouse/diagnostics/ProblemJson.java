package dev.gatehouse.diagnostics;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.source.Problem;
import java.io.IOException;

/** Problems as one JSON object: counts, then each problem with all that its text says. */
final class ProblemJson {

    private ProblemJson() {}

    static String of(Checked checked) {
        return Json.object(json -> {
            json.writeStringField("tool", checked.tool());
            json.writeNumberField("files", checked.files());
            json.writeNumberField("errors", checked.errors());
            json.writeNumberField("warnings", checked.warnings());
            json.writeArrayFieldStart("problems");
            for (Problem problem : checked.problems()) {
                json.writeStartObject();
                write(json, checked, problem);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Checked checked, Problem problem) throws IOException {
        json.writeStringField("code", problem.code().name());
        json.writeStringField("severity", problem.severity().words());
        json.writeStringField("title", problem.code().title());
        json.writeStringField("file", checked.path(problem));
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeNumberField("length", problem.length());
        json.writeStringField("message", problem.message());
        if (problem.expected().isPresent()) {
            json.writeStringField("expected", problem.expected().get());
        }
        if (problem.suggestion().isPresent()) {
            json.writeStringField("suggestion", problem.suggestion().get());
        }
        json.writeStringField("sourceLine", problem.sourceLine());
    }
}
