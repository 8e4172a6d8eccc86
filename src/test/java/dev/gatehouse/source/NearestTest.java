package dev.gatehouse.source;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("filter", "function", "bus");

    @Test
    void the_nearest_word_is_found_whatever_its_letter_case() {
        assertThat(Nearest.of("filer", WORDS), equalTo(Optional.of("filter")));
        assertThat(Nearest.of("FUNCTION", WORDS), equalTo(Optional.of("function")));
        assertThat(Nearest.of("funciton", WORDS), equalTo(Optional.of("function")));
        assertThat(Nearest.of("bsu", WORDS), equalTo(Optional.of("bus")));
    }

    @Test
    void nothing_is_suggested_for_a_word_that_is_far_from_all() {
        assertThat(Nearest.of("monitor", WORDS), equalTo(Optional.empty()));
        assertThat(Nearest.of("", WORDS), equalTo(Optional.empty()));
        assertThat(Nearest.of("x".repeat(10_000), WORDS), equalTo(Optional.empty()));
    }
}
