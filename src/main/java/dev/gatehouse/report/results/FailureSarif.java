package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.report.markup.Version;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What did not pass as SARIF 2.1.0, which code hosts and editors show beside the lines of a file.
 *
 * <p>Files are relative to SRCROOT, which whoever reads the log knows.
 */
public final class FailureSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What a result of each kind means, and what there is to do; hosts show both beside it. */
    private static final Map<Outcome, Meaning> MEANINGS = Map.of(
            Outcome.FAILED,
            new Meaning(
                    "A scenario failed",
                    "A step, a hook or a rule for drivers found something else than what the scenario expects. The"
                            + " message says what was expected, what was, and why."),
            Outcome.WRONG,
            new Meaning(
                    "A scenario proves nothing as it is written",
                    "It has no step, no check, or a step that is undefined, ambiguous or says what cannot be used."
                            + " Write what is missing, or take the scenario out."),
            Outcome.QUARANTINED,
            new Meaning(
                    "A scenario under quarantine failed",
                    "A tag says that this is known, where it is looked after, and the last day on which it does not"
                            + " count."));

    private static final List<Outcome> RULES = List.of(Outcome.FAILED, Outcome.WRONG, Outcome.QUARANTINED);

    private record Meaning(String title, String help) {}

    private FailureSarif() {}

    /** The log as a text. */
    public static String of(RunResult run) {
        return JsonText.object(json -> {
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            JsonText.element(json, one -> log(one, run));
            json.writeEndArray();
        });
    }

    private static void log(JsonGenerator json, RunResult run) throws IOException {
        JsonText.field(json, "tool", tool -> JsonText.field(tool, "driver", FailureSarif::driver));
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        List<ScenarioResult> bad = run.scenarios()
                .notable()
                .filter(scenario -> scenario.outcome().hasCause())
                .toList();
        for (ScenarioResult scenario : bad) {
            JsonText.element(json, one -> result(one, scenario));
        }
        json.writeEndArray();
    }

    private static void driver(JsonGenerator json) throws IOException {
        json.writeStringField("name", "gatehouse");
        json.writeStringField("semanticVersion", Version.NUMBER);
        json.writeArrayFieldStart("rules");
        for (Outcome outcome : RULES) {
            JsonText.element(json, rule -> {
                rule.writeStringField("id", "scenario-" + outcome.word());
                text(rule, "shortDescription", MEANINGS.get(outcome).title());
                text(rule, "fullDescription", MEANINGS.get(outcome).help());
                text(rule, "help", MEANINGS.get(outcome).help());
            });
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String words) throws IOException {
        JsonText.field(json, name, text -> text.writeStringField("text", words));
    }

    private static void result(JsonGenerator json, ScenarioResult s) throws IOException {
        json.writeStringField("ruleId", "scenario-" + s.outcome().word());
        json.writeNumberField("ruleIndex", RULES.indexOf(s.outcome()));
        json.writeStringField("level", s.outcome() == Outcome.QUARANTINED ? "note" : "error");
        String text = Visible.line(s.name()) + "\n" + Visible.text(ScheduleSarif.message(s));
        JsonText.field(json, "message", message -> message.writeStringField("text", literal(text)));
        json.writeArrayFieldStart("locations");
        JsonText.element(json, location -> place(location, s));
        json.writeEndArray();
        Optional<ExplorationResult> explored = s.exploration();
        if (explored.isPresent()) {
            ScheduleSarif.write(json, s, explored.get());
        }
        JsonText.field(
                json,
                "partialFingerprints",
                prints -> prints.writeStringField(
                        "scenario/v1", Integer.toHexString((s.uri() + "\n" + s.name()).hashCode())));
    }

    /** The line that did not hold, as the field of a location. */
    static void place(JsonGenerator json, ScenarioResult s) throws IOException {
        JsonText.field(json, "physicalLocation", physical -> {
            JsonText.field(physical, "artifactLocation", artifact -> {
                artifact.writeStringField("uri", uri(s.uri()));
                artifact.writeStringField("uriBaseId", "%SRCROOT%");
            });
            JsonText.field(
                    physical, "region", region -> region.writeNumberField("startLine", FailureAnnotations.lineOf(s)));
        });
    }

    /** In a message braces hold placeholders, and brackets can begin a link. */
    static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path.split("/", 2)[0].contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("impossible: a path that no URI can have: " + path, e);
        }
    }
}
