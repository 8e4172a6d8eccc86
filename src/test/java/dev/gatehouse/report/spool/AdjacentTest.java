package dev.gatehouse.report.spool;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AdjacentTest {

    private static Adjacent<String> byFirstLetter(String... words) {
        return new Adjacent<>(List.of(words).iterator(), (one, other) -> one.charAt(0) == other.charAt(0));
    }

    private static List<List<String>> groups(String... words) {
        List<List<String>> groups = new ArrayList<>();
        byFirstLetter(words).forEachRemaining(groups::add);
        return groups;
    }

    @Test
    void what_stands_next_to_each_other_and_belongs_together_is_one() {
        assertThat(groups(), equalTo(List.of()));
        assertThat(groups("a1"), equalTo(List.of(List.of("a1"))));
        assertThat(groups("a1", "a2"), equalTo(List.of(List.of("a1", "a2"))));
        assertThat(
                groups("a1", "b1", "b2", "b3", "a2"),
                equalTo(List.of(List.of("a1"), List.of("b1", "b2", "b3"), List.of("a2"))));
    }

    @Test
    void there_is_nothing_after_the_last() {
        Adjacent<String> groups = byFirstLetter("a1");
        groups.next();
        assertThrows(NoSuchElementException.class, groups::next);
    }
}
