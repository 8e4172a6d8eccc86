package dev.gatehouse.topology.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON Schema of topology files: the tables of the page about them, and here what these say in sentences, which
 * keys exclude and which need each other.
 */
final class TopologySchema {

    /** The section of the keys that each device model has of its own. */
    private static final Map<String, String> MODELS = Map.of(
            "memory", "Memory",
            "script", "Scripts",
            "registers", "Register banks",
            "fifo", "Fifos",
            "serial", "Serial lines",
            "block", "Block devices",
            "stream", "Streams");

    /** The device models without keys of their own. */
    private static final List<String> BARE_MODELS = List.of("loopback", "console", "silent");

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    private TopologySchema(KeyPage page) {
        Forms forms = new Forms(page);
        page.sections().forEach((name, rows) -> shapes.put(name, new Shape(rows, forms)));
    }

    /** The schema as the file that is shipped. */
    static String text() {
        return json(new TopologySchema(KeyPage.read()).schema());
    }

    private Map<String, Object> schema() {
        keysThatGoTogether();
        behaviours();
        devices();
        drivers();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Gatehouse topology");
        schema.put(
                "description", "What a scenario runs on: devices, the stacks of drivers above them, links and faults.");
        schema.putAll(shapes.get(KeyPage.ROOT).schema());
        schema.put("$defs", definitions());
        return schema;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        shapes.forEach((section, shape) -> {
            if (!section.equals(KeyPage.ROOT)) {
                definitions.put(Forms.definition(section), shape.schema());
            }
        });
        return definitions;
    }

    private Shape shape(String section) {
        return shapes.get(section);
    }

    private void keysThatGoTogether() {
        shape("Latencies")
                .excludes("fixed", "from", "to", "seed")
                .needs("from", "to", "seed")
                .needs("to", "from", "seed")
                .needs("seed", "from", "to");
        shape("Bytes")
                .exactlyOne("text", "fill", "counting from", "file")
                .needs("fill", "size")
                .needs("counting from", "size")
                .excludes("text", "size")
                .excludes("file", "size");
        shape("Block devices").oneOrMore("size", "contents");
        shape("Streams").exactlyOne("pattern", "counting from", "noise");
        shape("Fifos")
                .change(
                        "arrives",
                        arrives -> arrives.put(
                                "items",
                                Map.of("allOf", List.of(Forms.reference("Arrivals"), Shape.without("error")))));
        shape("Stacks").change("drivers", drivers -> drivers.put("minProperties", 1));
        shape("Addresses").exactlyOne("stack", "driver");
        shape("Transforms").with("minProperties", 1);
        shape("Faults").exactlyOne("complete", "short", "corrupt", "delay", "hang", "interrupt", "remove");
        shape("Conditions").atMostOne("nth", "every").excludes("nth", "at most");
        shape("Values").exactlyOne("is", "from").beside("from", "to");
    }

    private void behaviours() {
        shape("Behaviours")
                .exactlyOne("forward", "split into", "complete", "pend")
                .excludes("forward", "pieces", "bytes", "information")
                .excludes("split into", "down", "up", "retry", "bytes", "information")
                .excludes("complete", "to", "timeout", "down", "up", "retry", "pieces")
                .excludes("pend", "to", "timeout", "down", "up", "retry", "pieces", "bytes", "information")
                .when("forward", List.of("synchronously"), Shape.without("retry"))
                .when("forward", List.of("and forget"), Shape.without("timeout", "up", "retry"))
                .when("forward", List.of("to its parent"), Shape.without("to", "timeout", "down", "up", "retry"));
        shape("Continuous readers")
                .exactlyOne("read", "ioctl")
                .excludes("read", "output", "input", "internal")
                .excludes("ioctl", "offset")
                .needs("after", "on failure")
                .when("on failure", List.of("stop"), Shape.without("after"));
    }

    /** What a model of the user's own reads is known to its jar only. */
    private void devices() {
        List<String> common = shape("Devices").keys();
        new TreeMap<>(MODELS).forEach((model, section) -> {
            List<String> keys = Stream.concat(common.stream(), shape(section).keys().stream())
                    .toList();
            shape(section).open().with("propertyNames", Map.of("enum", keys));
            shape("Devices").when("model", List.of(model), Forms.reference(section));
        });
        shape("Devices").open().when("model", BARE_MODELS, Map.of("propertyNames", Map.of("enum", common)));
    }

    /** A driver with a model may have keys of its own, and reads some that others have in its own way or not at all. */
    private void drivers() {
        Shape drivers = shape("Drivers");
        Map<String, Object> withoutModel = new LinkedHashMap<>();
        for (String key : List.of("on stop", "continuous readers")) {
            Map<String, Object> values = new LinkedHashMap<>(drivers.property(key));
            values.remove("description");
            withoutModel.put(key, values);
            drivers.change(key, property -> property.keySet().retainAll(List.of("description")));
        }
        for (String key : List.of("create", "device control", "internal device control")) {
            drivers.change(key, property -> property.putAll(Shape.without("split into")));
        }
        drivers.change(
                        "ioctls",
                        codes -> codes.put(
                                "additionalProperties",
                                Forms.ordered("$ref", "#/$defs/behaviours", "properties", Map.of("split into", false))))
                .open()
                .when("role", List.of("filter", "function"), Shape.without("hardware"))
                .when("queue", List.of("sequential", "manual"), Shape.without("number presented"))
                .condition(Forms.ordered(
                        "if",
                        Map.of("not", Map.of("required", List.of("model"))),
                        "then",
                        Forms.ordered("propertyNames", Map.of("enum", drivers.keys()), "properties", withoutModel)));
    }

    private static String json(Map<String, Object> schema) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(schema, json.setPrettyPrinter(printer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : sorted(map).entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : new ArrayList<>(list)) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigDecimal fraction) {
            json.writeNumber(fraction);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }

    /** Small maps that have no order of their own get one, so that the file is the same each time. */
    private static Map<?, ?> sorted(Map<?, ?> map) {
        return map instanceof LinkedHashMap ? map : new TreeMap<>(map);
    }
}
