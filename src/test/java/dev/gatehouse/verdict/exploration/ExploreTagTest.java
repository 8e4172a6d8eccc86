package dev.gatehouse.verdict.exploration;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreTagTest {

    private static final ExploreTag ALL =
            new ExploreTag(OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty(), 1, 1_000_000);

    @Test
    void a_tag_alone_asks_for_all_schedules() {
        assertThat(ExploreTag.read("@explore"), equalTo(Optional.of(ALL)));
    }

    @Test
    void a_tag_may_say_how_many_preemptions_and_after_how_many_schedules_to_give_up() {
        assertThat(
                ExploreTag.read("@explore:preemptions=2:schedules=5000"),
                equalTo(Optional.of(
                        new ExploreTag(OptionalInt.of(2), OptionalInt.empty(), OptionalLong.empty(), 1, 5_000))));
    }

    @Test
    void a_tag_may_say_to_what_depth() {
        assertThat(
                ExploreTag.read("@explore:depth=40"),
                equalTo(Optional.of(
                        new ExploreTag(OptionalInt.empty(), OptionalInt.of(40), OptionalLong.empty(), 1, 1_000_000))));
    }

    @Test
    void a_tag_may_ask_for_a_sample_with_a_seed() {
        assertThat(
                ExploreTag.read("@explore:sample=10000:seed=7"),
                equalTo(Optional.of(new ExploreTag(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalLong.of(10_000), 7, 1_000_000))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@explore:",
                "@explore:preemptions",
                "@explore:preemptions=",
                "@explore:preemptions=two",
                "@explore:preemptions=-1",
                "@explore:preemptions=1:preemptions=2",
                "@explore:preemptions=1:depth=3",
                "@explore:depth=0",
                "@explore:sample=0",
                "@explore:seed=7",
                "@explore:sample=10:schedules=5",
                "@explore:minutes=5",
                "@explore=2",
                "@Explore",
                "@exlpore"
            })
    void a_tag_that_is_meant_so_and_is_in_no_form_is_a_mistake(String tag) {
        assertThat(ExploreTag.isMeantBy(tag), is(true));
        assertThat(ExploreTag.read(tag), equalTo(Optional.empty()));
        assertThat(
                ExploreTag.mistake(List.of("@slow", tag)),
                equalTo(Optional.of("the tag " + tag + " explores nothing; expected is " + ExploreTag.FORM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@slow", "@quarantine:BUS-12:until=2026-12-31", "@R12"})
    void other_tags_are_none(String tag) {
        assertThat(ExploreTag.isMeantBy(tag), is(false));
        assertThat(ExploreTag.mistake(List.of(tag)), equalTo(Optional.empty()));
    }

    @Test
    void two_tags_contradict_each_other() {
        assertThat(
                ExploreTag.mistake(List.of("@explore", "@explore:preemptions=1")),
                equalTo(Optional.of("the tags @explore and @explore:preemptions=1 contradict each other: leave one")));
    }
}
