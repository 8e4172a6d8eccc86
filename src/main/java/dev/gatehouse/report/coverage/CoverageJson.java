package dev.gatehouse.report.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.gatehouse.report.coverage.Group.Item;
import dev.gatehouse.report.markup.Templates;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code coverage.json} and reads it again, so that shards can be joined. */
public final class CoverageJson {

    private CoverageJson() {}

    /** The JSON Schema of the file. */
    public static String schema() {
        return Templates.read(CoverageJson.class, "coverage.schema.json");
    }

    /** For each group its share and its items, each with a count, or with a count an outcome. */
    public static String of(Coverage coverage) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("percent", coverage.percent());
            for (Group group : coverage.groups()) {
                write(json, group);
            }
            json.writeEndObject();
        } catch (IOException unexpected) {
            throw new IllegalStateException("impossible: writing to a string failed", unexpected);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Group group) throws IOException {
        json.writeObjectFieldStart(group.name());
        json.writeNumberField("percent", group.percent());
        json.writeNumberField("met", group.met());
        json.writeNumberField("all", group.items().size());
        json.writeObjectFieldStart("items");
        for (Item item : group.items()) {
            if (item.outcomes().isEmpty()) {
                json.writeNumberField(item.name(), item.times());
            } else {
                json.writeObjectFieldStart(item.name());
                for (Map.Entry<String, Long> outcome : item.outcomes().entrySet()) {
                    json.writeNumberField(outcome.getKey(), outcome.getValue());
                }
                json.writeEndObject();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Reads what {@link #of} has written.
     *
     * @throws IOException if the text is something else
     */
    public static Coverage read(String text) throws IOException {
        List<Group> groups = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    groups.add(new Group(name, items(json)));
                }
            }
        }
        return new Coverage(groups);
    }

    private static List<Item> items(JsonParser json) throws IOException {
        Map<String, Item> items = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    Item item = item(json, json.currentName());
                    items.put(item.name(), item);
                }
            }
        }
        return List.copyOf(items.values());
    }

    private static Item item(JsonParser json, String name) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return new Item(name, json.getLongValue(), Map.of());
        }
        Map<String, Long> outcomes = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String outcome = json.currentName();
            json.nextToken();
            outcomes.put(outcome, json.getLongValue());
        }
        return new Item(
                name, outcomes.values().stream().mapToLong(Long::longValue).sum(), outcomes);
    }
}
