package dev.gatehouse.explore.scenarios;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.report.markup.Version;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void tokens_are_bound_to_the_version_of_gatehouse() {
        assertThat(TokenChanges.ENGINE, is(Version.NUMBER));
    }
}
