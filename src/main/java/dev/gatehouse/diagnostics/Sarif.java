package dev.gatehouse.diagnostics;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * Problems as SARIF 2.1.0 (Static Analysis Results Interchange Format), which code hosts and editors show.
 *
 * <p>Columns count characters, not units of UTF-16; files below the folder are relative to SRCROOT, which whoever reads
 * the log knows.
 */
final class Sarif {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Checked checked;
    private final List<ProblemCode> rules;

    private Sarif(Checked checked) {
        this.checked = checked;
        this.rules = checked.problems().stream()
                .map(Problem::code)
                .distinct()
                .sorted()
                .toList();
    }

    static String of(Checked checked) {
        return Json.object(new Sarif(checked)::log);
    }

    private void log(JsonGenerator json) throws IOException {
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        run(json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void run(JsonGenerator json) throws IOException {
        Json.field(json, "tool", tool -> Json.field(tool, "driver", this::driver));
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Problem problem : checked.problems()) {
            json.writeStartObject();
            result(json, problem);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void driver(JsonGenerator json) throws IOException {
        String[] tool = checked.tool().split(" ", 2);
        json.writeStringField("name", tool[0]);
        json.writeStringField("semanticVersion", tool[1]);
        json.writeArrayFieldStart("rules");
        for (ProblemCode code : rules) {
            json.writeStartObject();
            rule(json, code);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rule(JsonGenerator json, ProblemCode code) throws IOException {
        json.writeStringField("id", code.name());
        Json.field(json, "shortDescription", text -> text.writeStringField("text", code.title()));
        Json.field(json, "help", help -> {
            help.writeStringField("text", code.explanation());
            help.writeStringField("markdown", code.explanation());
        });
    }

    private void result(JsonGenerator json, Problem problem) throws IOException {
        json.writeStringField("ruleId", problem.code().name());
        json.writeNumberField("ruleIndex", rules.indexOf(problem.code()));
        json.writeStringField("level", problem.severity().words());
        Json.field(json, "message", message -> message.writeStringField("text", literal(Advice.of(problem))));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        Json.field(json, "physicalLocation", location -> location(location, problem));
        json.writeEndObject();
        json.writeEndArray();
    }

    /** In a message (section 3.11 of the standard) braces hold placeholders, and brackets can begin a link. */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private void location(JsonGenerator json, Problem problem) throws IOException {
        Json.field(json, "artifactLocation", artifact -> {
            artifact.writeStringField("uri", uri(checked.path(problem), checked.isBelow(problem)));
            if (checked.isBelow(problem)) {
                artifact.writeStringField("uriBaseId", ROOT);
            }
        });
        SourceLocation place = problem.place();
        Json.field(json, "region", region -> {
            region.writeNumberField("startLine", place.line());
            region.writeNumberField("startColumn", place.column());
            region.writeNumberField("endColumn", place.column() + problem.length());
            Json.field(region, "snippet", text -> text.writeStringField("text", problem.sourceLine()));
        });
    }

    /** Characters that a URI cannot have are escaped; a colon in the first part of a path would begin a scheme. */
    private static String uri(String path, boolean relative) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        String first = path.split("/", 2)[0];
        try {
            return relative
                    ? new URI(null, null, first.contains(":") ? "./" + path : path, null).toASCIIString()
                    : new URI("file", "", absolute, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("impossible: a path that no URI can have: " + path, e);
        }
    }
}
