package dev.gatehouse.report.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.github.erosb.jsonsKema.JsonParser;
import com.github.erosb.jsonsKema.Schema;
import com.github.erosb.jsonsKema.SchemaLoader;
import com.github.erosb.jsonsKema.ValidationFailure;
import com.github.erosb.jsonsKema.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageJsonTest {

    private static final Coverage SOME = new Coverage(List.of(
            new Group(
                    "cells",
                    List.of(
                            new Group.Item("WdfRequestSend in Started", 3, Map.of("sent", 2L, "refused", 1L)),
                            new Group.Item("WdfRequestSend in Stopped", 0, Map.of()))),
            new Group("rules", List.of(new Group.Item("DoubleCompletion", 7, Map.of())))));

    @Test
    void what_is_written_fits_the_published_schema() {
        assertThat(violation(CoverageJson.of(SOME)), nullValue());
        assertThat(violation(CoverageJson.of(new CoverageCounter().counted())), nullValue());
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        String written = CoverageJson.of(SOME);
        assertThat(violation(written.replace("\"met\"", "\"found\"")), notNullValue());
        assertThat(violation(written.replace("\"sent\" : 2", "\"sent\" : \"two\"")), notNullValue());
        assertThat(violation(written.replaceFirst("\"percent\" : \\d+", "\"percent\" : 101")), notNullValue());
    }

    @Test
    void what_is_written_is_read_again_as_it_was() throws IOException {
        assertThat(CoverageJson.of(CoverageJson.read(CoverageJson.of(SOME))), equalTo(CoverageJson.of(SOME)));
    }

    private static ValidationFailure violation(String json) {
        Schema schema = new SchemaLoader(new JsonParser(CoverageJson.schema()).parse()).load();
        return Validator.forSchema(schema).validate(new JsonParser(json).parse());
    }
}
