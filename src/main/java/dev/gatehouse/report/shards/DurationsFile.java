package dev.gatehouse.report.shards;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.gatehouse.report.results.JsonText;
import dev.gatehouse.report.results.ResultReader;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small file of durations, to be kept beside the features: by file, then by name, in the order of the file. */
public final class DurationsFile {

    private static final int FORM = 1;
    private static final String TIMES = "tenthsOfMs";

    private DurationsFile() {}

    /** The file as a text; the same durations give the same bytes. */
    public static String text(Durations durations) {
        Map<String, Map<String, Map<Integer, Long>>> files = new TreeMap<>();
        durations.tenthsOfMs().forEach((key, time) -> files.computeIfAbsent(key.file(), file -> new TreeMap<>())
                .computeIfAbsent(key.name(), name -> new TreeMap<>())
                .put(key.ordinal(), time));
        return JsonText.object(json -> {
            json.writeNumberField("gatehouse", FORM);
            JsonText.field(json, TIMES, times -> {
                for (Map.Entry<String, Map<String, Map<Integer, Long>>> file : files.entrySet()) {
                    JsonText.field(times, file.getKey(), names -> names(names, file.getValue()));
                }
            });
        });
    }

    private static void names(JsonGenerator json, Map<String, Map<Integer, Long>> names) throws IOException {
        for (Map.Entry<String, Map<Integer, Long>> name : names.entrySet()) {
            long[] times =
                    name.getValue().values().stream().mapToLong(Long::longValue).toArray();
            json.writeFieldName(name.getKey());
            json.writeArray(times, 0, times.length);
        }
    }

    /**
     * Reads durations.
     *
     * @param place such a file, or a report: its folder, or its {@code result.json}
     * @throws WrongInput if it is none of them
     */
    public static Durations read(Path place) {
        if (Files.isDirectory(place)) {
            return of(List.of(place));
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readString(place))) {
            return reachedTimes(json) ? new Durations(times(json)) : of(List.of(place));
        } catch (IOException e) {
            throw new WrongInput("there are no durations in " + place + ": neither a report nor a file of durations");
        }
    }

    /** Stops at the object of times; false where the document has none, or is no object. */
    private static boolean reachedTimes(JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean isTimes = json.currentName().equals(TIMES);
            if (json.nextToken() == JsonToken.START_OBJECT && isTimes) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private static Map<ScenarioKey, Long> times(JsonParser json) throws IOException {
        Map<ScenarioKey, Long> all = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String file = json.currentName();
            require(json.nextToken() == JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                namesakes(json, ScenarioKey.first(file, json.currentName()), all);
            }
        }
        return all;
    }

    private static void namesakes(JsonParser json, ScenarioKey first, Map<ScenarioKey, Long> all) throws IOException {
        require(json.nextToken() == JsonToken.START_ARRAY);
        for (ScenarioKey key = first; json.nextToken() != JsonToken.END_ARRAY; key = key.next()) {
            require(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
            all.put(key, json.getLongValue());
        }
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("another form");
        }
    }

    /** The durations of reports, of shards of one run for instance. */
    public static Durations of(List<Path> reports) {
        return Durations.of(
                reports.stream().map(report -> ResultReader.read(report).run()).toList());
    }
}
