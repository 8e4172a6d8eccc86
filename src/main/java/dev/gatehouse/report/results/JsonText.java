package dev.gatehouse.report.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;

/** Writes JSON documents that people can read too, with line feeds on each system. */
public final class JsonText {

    /** Writes the fields of an object. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    /** A document that is an object; short arrays stay on their line. */
    public static String object(Content content) {
        StringWriter text = new StringWriter();
        try {
            object(text, content);
        } catch (IOException unexpected) {
            throw new IllegalStateException("impossible: writing to a string failed", unexpected);
        }
        return text.toString();
    }

    /** The same to a writer, which stays open. */
    public static void object(Writer to, Content content) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        JsonGenerator json = new JsonFactory().createGenerator(to).setPrettyPrinter(printer);
        json.writeStartObject();
        content.write(json);
        json.writeEndObject();
        json.flush();
        to.write("\n");
    }

    /** A field that is an object. */
    public static void field(JsonGenerator json, String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write(json);
        json.writeEndObject();
    }

    /** An object in an array. */
    public static void element(JsonGenerator json, Content content) throws IOException {
        json.writeStartObject();
        content.write(json);
        json.writeEndObject();
    }

    /** A field that is an array of texts. */
    public static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeFieldName(name);
        json.writeArray(values.toArray(String[]::new), 0, values.size());
    }
}
