package dev.gatehouse.steps.catalogue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatehouse.steps.CatalogueEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Steps for other programs: an object with one array, {@code steps}. */
public final class JsonPage implements CataloguePage {

    @Override
    public String of(Collection<CatalogueEntry> steps, ParameterBook parameters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("steps");
            for (CatalogueEntry step : steps) {
                step(json, step, parameters);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("impossible: a text that cannot be written", impossible);
        }
        return text.toString().replace(System.lineSeparator(), "\n") + "\n";
    }

    private static void step(JsonGenerator json, CatalogueEntry step, ParameterBook parameters) throws IOException {
        json.writeStartObject();
        json.writeStringField("keyword", step.keyword());
        json.writeStringField("expression", step.expression());
        json.writeStringField("family", step.family());
        json.writeStringField("meaning", step.meaning());
        json.writeStringField("ddi", step.ddi());
        json.writeStringField("example", step.example());
        json.writeArrayFieldStart("parameters");
        for (ParameterEntry parameter : parameters.of(step)) {
            parameter(json, parameter);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, ParameterEntry parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("type", parameter.type());
        json.writeStringField("meaning", parameter.meaning());
        json.writeArrayFieldStart("examples");
        for (String example : parameter.examples()) {
            json.writeString(example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
