package dev.gatehouse.sarif;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SarifSchemaTest {

    private static final String LOG = "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}},"
            + " \"results\": [{\"message\": {\"text\": \"m\"}, \"level\": \"note\", \"codeFlows\": [{\"threadFlows\":"
            + " [{\"locations\": [{\"executionOrder\": 1}]}]}]}]}]}";

    @Test
    void a_log_of_the_least_that_the_standard_wants_is_one() {
        assertThat(SarifSchema.violation(LOG), equalTo(Optional.empty()));
    }

    /** One of each: a word that is no version, a type, a value, a field left out, an empty list, a field too many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2.1.0\" to \"2.0.0\"",
                "\"executionOrder\": 1 to \"executionOrder\": \"1\"",
                "\"note\" to \"bad\"",
                "\"name\": \"t\" to ",
                "[{\"executionOrder\": 1}] to []",
                "\"executionOrder\" to \"order\"",
            })
    void what_the_standard_does_not_know_is_none(String change) {
        String[] parts = change.split(" to", 2);
        String changed = LOG.replace(parts[0], parts[1].strip());
        assertThat(SarifSchema.violation(changed).isPresent(), is(true));
        assertThat(changed.equals(LOG), is(false));
    }
}
