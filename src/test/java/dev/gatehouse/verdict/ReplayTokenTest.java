package dev.gatehouse.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReplayTokenTest {

    private static final List<Deviation> TEN = List.of(
            new Deviation(0, 1),
            new Deviation(3, 2),
            new Deviation(4, 1),
            new Deviation(150, 3),
            new Deviation(151, 1),
            new Deviation(160, 1),
            new Deviation(20_000, 1),
            new Deviation(20_001, 200),
            new Deviation(20_002, 1),
            new Deviation(20_100, 1));

    private final ReplayToken token = ReplayToken.of("scenario", "topology\nof two lines", "0.1.0", TEN);

    @Test
    void what_is_written_is_read_again() {
        assertThat(ReplayToken.parse(token.text()), equalTo(token));
        ReplayToken byDefault = ReplayToken.of("", "", "", List.of());
        assertThat(ReplayToken.parse(" " + byDefault.text() + "\n"), equalTo(byDefault));
    }

    @Test
    void a_token_with_ten_deviations_has_less_than_eighty_characters() {
        assertThat(token.text().length(), lessThan(ReplayToken.SHORT));
    }

    @Test
    void a_schedule_with_any_number_of_deviations_has_a_token() {
        List<Deviation> many = IntStream.range(0, 2_000)
                .mapToObj(i -> new Deviation(3 * i + i % 7 % 3, 1 + i % 5 % 2))
                .toList();
        ReplayToken deep = ReplayToken.of("", "", "", many);
        assertThat(ReplayToken.parse(deep.text()), equalTo(deep));
        assertThat("compressed", deep.text().length(), lessThan(200));
    }

    @Test
    void a_long_token_that_was_cut_is_refused() {
        List<Deviation> many =
                IntStream.range(0, 300).mapToObj(i -> new Deviation(i * i, 1)).toList();
        String text = ReplayToken.of("", "", "", many).text();
        assertThrows(WrongInput.class, () -> ReplayToken.parse(text.substring(0, text.length() - 7)));
    }

    @Test
    void it_is_known_to_be_of_another_version() {
        assertThat(token.isOfAnother("0.1.0"), is(false));
        assertThat(token.isOfAnother("0.2.0"), is(true));
    }

    @Test
    void it_says_which_of_three_have_changed() {
        assertThat(token.mismatch("scenario", "topology\r\nof two lines", "0.1.0"), equalTo(Optional.empty()));
        assertThat(
                token.mismatch("scenario", "another", "0.1.0").orElseThrow(),
                is("this token was made for something else: the topology has changed since"));
        assertThat(
                token.mismatch("another", "topology\nof two lines", "0.2.0").orElseThrow(),
                is("this token was made for something else: the scenario and the version of Gatehouse have changed"
                        + " since"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "gAAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "g!", "gAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_token_is_refused(String text) {
        WrongInput refused = assertThrows(WrongInput.class, () -> ReplayToken.parse(text));
        assertThat(
                refused.getMessage(),
                is("\"" + text + "\" is no token: copy the whole of what a counterexample shows"));
    }

    @Test
    void a_letter_that_was_mistyped_is_found() {
        String text = token.text();
        String mistyped = text.substring(0, 9) + (text.charAt(9) == 'x' ? 'y' : 'x') + text.substring(10);
        assertThrows(WrongInput.class, () -> ReplayToken.parse(mistyped));
    }
}
