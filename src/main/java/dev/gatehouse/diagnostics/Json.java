package dev.gatehouse.diagnostics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a JSON document, indented for people who look at it, with line feeds on each system. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes the fields of the outermost object. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    static String object(Content content) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException unexpected) {
            throw new IllegalStateException("impossible: writing to a string failed", unexpected);
        }
        return text + "\n";
    }

    /** Writes a field that is an object of its own. */
    static void field(JsonGenerator json, String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write(json);
        json.writeEndObject();
    }
}
