package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatehouse.report.overview.Environment;
import dev.gatehouse.report.overview.WallClock;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Scenarios;
import dev.gatehouse.verdict.Shard;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link ResultJson} has written. */
public final class ResultReader {

    private static final long NANOS_A_TENTH = 100_000;

    private ResultReader() {}

    /**
     * Reads the {@code result.json} of a report.
     *
     * @param report the folder of the report, or the file itself
     * @throws WrongInput if there is none, or it is no such file; the message says what is wrong
     */
    public static Results read(Path report) {
        Path file = Files.isDirectory(report) ? report.resolve("result.json") : report;
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            return results(new Node(value(json)));
        } catch (JsonProcessingException e) {
            throw new WrongInput(file + " is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new WrongInput("there is no report in " + report + ": " + file + " cannot be read");
        } catch (ClassCastException | IllegalArgumentException | DateTimeParseException | NullPointerException e) {
            throw new WrongInput(file + " is no result of Gatehouse, or of another version");
        }
    }

    /** Maps, lists, texts, longs and booleans. */
    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> json.getText();
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(json));
        }
        return values;
    }

    private static Results results(Node root) {
        if (root.number("gatehouse") != ResultJson.FORM) {
            throw new IllegalArgumentException("another form");
        }
        Node wall = root.object("wall");
        List<Object> times = wall.list("scenarioTenthsOfMs");
        List<ScenarioResult> scenarios = new ArrayList<>();
        for (Node each : root.objects("scenarios")) {
            scenarios.add(scenario(each, (Long) times.get(scenarios.size()) * NANOS_A_TENTH));
        }
        Node again = root.object("again");
        RunResult run = new RunResult(
                Scenarios.of(scenarios),
                root.strings("problems"),
                new Again(again.strings("words"), again.text("beforePlace").orElseThrow()),
                root.fields().containsKey("shard") ? shard(root.object("shard")) : Shard.WHOLE);
        List<Environment.Fact> facts = root.object("environment").fields().entrySet().stream()
                .map(fact -> new Environment.Fact(fact.getKey(), (String) fact.getValue()))
                .toList();
        return new Results(
                run,
                new Environment(facts),
                new WallClock(
                        Instant.parse(wall.text("started").orElseThrow()),
                        Duration.ofNanos(wall.number("tookTenthsOfMs") * NANOS_A_TENTH)));
    }

    private static Shard shard(Node s) {
        return new Shard(
                s.count("index", 0),
                s.count("total", 0),
                s.count("scenarios", 0),
                s.text("partition").orElseThrow());
    }

    private static ScenarioResult scenario(Node s, long wallNanos) {
        List<StepResult> bad = s.objects("bad").stream().map(ResultReader::step).toList();
        Traits traits = new Traits(
                s.count("steps", 0),
                s.count("runs", 1),
                s.count("badRuns", 0),
                s.strings("drivers"),
                s.strings("devices"),
                s.strings("ddis"),
                s.strings("statuses"));
        return new ScenarioResult(
                s.text("file").orElseThrow(),
                s.count("line", 0),
                s.text("feature").orElseThrow(),
                s.text("name").orElseThrow(),
                s.strings("tags"),
                Outcome.valueOf(s.text("outcome").orElseThrow().toUpperCase(Locale.ROOT)),
                s.text("cause"),
                s.text("message"),
                bad,
                "",
                s.number("virtualTicks"),
                wallNanos,
                traits,
                s.optional("exploration").map(ExplorationFields::read),
                s.text("page").orElseThrow().contains("#"));
    }

    private static StepResult step(Node step) {
        return new StepResult(
                step.text("keyword").orElseThrow(),
                step.text("text").orElseThrow(),
                step.count("line", 0),
                StepOutcome.valueOf(step.text("outcome").orElseThrow().toUpperCase(Locale.ROOT)),
                Optional.of(step.text("message").orElse("")));
    }
}
