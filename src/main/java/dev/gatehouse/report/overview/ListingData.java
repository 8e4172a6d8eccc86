package dev.gatehouse.report.overview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.markup.VirtualTime;
import dev.gatehouse.report.markup.Visible;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.Scenarios;
import dev.gatehouse.verdict.Traits;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All scenarios as one compact JSON object for the page's script, about a hundred bytes each.
 *
 * <p>What repeats stands in a table once, and rows hold its index: words, sets of words, files, times. A row is file,
 * line, name, outcome, steps, time, bad runs, runs, set of tags, sets of drivers, devices, DDIs and statuses, and 1
 * where the page is shared.
 */
final class ListingData {

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
    private final Map<List<String>, Integer> files = new LinkedHashMap<>();
    private final Map<List<String>, Integer> knownSets = new HashMap<>();
    private String lastUri = "";
    private String lastFeature = "";
    private int lastFile;

    private ListingData() {}

    /** Writes the object so that it can stand in a script element. */
    static void write(Scenarios scenarios, Writer to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to).setCharacterEscapes(new NoTags());
        new ListingData().write(json, scenarios);
        json.flush();
    }

    /** Escapes what JSON needs to have escaped, and what could end the element. */
    private static final class NoTags extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializableString LESS_THAN = new SerializedString("\\u003c");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int code) {
            return LESS_THAN;
        }
    }

    private void write(JsonGenerator json, Scenarios scenarios) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("rows");
        for (ScenarioResult scenario : scenarios) {
            row(json, scenario);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (List<String> file : files.keySet()) {
            strings(json, file);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sets");
        for (List<Integer> set : sets.keySet()) {
            json.writeArray(set.stream().mapToInt(Integer::intValue).toArray(), 0, set.size());
        }
        json.writeEndArray();
        json.writeFieldName("words");
        strings(json, List.copyOf(words.keySet()));
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, List<String> values) throws IOException {
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }

    private void row(JsonGenerator json, ScenarioResult s) throws IOException {
        Traits traits = s.traits();
        json.writeStartArray();
        json.writeNumber(fileOf(s));
        json.writeNumber(s.line());
        json.writeString(Visible.line(s.name()));
        json.writeNumber(index(words, s.outcome().word()));
        json.writeNumber(traits.steps());
        json.writeNumber(index(words, VirtualTime.text(s.virtualTicks())));
        json.writeNumber(traits.bad());
        json.writeNumber(traits.runs());
        for (List<String> set :
                List.of(s.tags(), traits.drivers(), traits.devices(), traits.ddis(), traits.statuses())) {
            json.writeNumber(knownSets.computeIfAbsent(set, each -> index(sets, indices(each))));
        }
        json.writeNumber(s.brief() ? 1 : 0);
        json.writeEndArray();
    }

    /** Scenarios of one file stand one after the other. */
    private int fileOf(ScenarioResult s) {
        if (!s.uri().equals(lastUri) || !s.feature().equals(lastFeature)) {
            lastUri = s.uri();
            lastFeature = s.feature();
            lastFile =
                    index(files, List.of(Visible.line(lastUri), Visible.line(lastFeature), PageName.folder(lastUri)));
        }
        return lastFile;
    }

    private List<Integer> indices(List<String> set) {
        Stream<String> shown = set.stream().map(Visible::line);
        return shown.map(word -> index(words, word)).toList();
    }

    private static <K> int index(Map<K, Integer> table, K key) {
        int next = table.size();
        Integer known = table.putIfAbsent(key, next);
        return known == null ? next : known;
    }
}
