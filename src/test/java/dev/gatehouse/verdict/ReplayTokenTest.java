package dev.gatehouse.verdict;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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

    private final ReplayToken token =
            ReplayToken.of("scenario", "a.feature: name", "topology\nof two lines", "0.1.0", TEN);

    @Test
    void what_is_written_is_read_again() {
        assertThat(ReplayToken.parse(token.text()), equalTo(token));
        ReplayToken byDefault = ReplayToken.of("", "", "", "", List.of());
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
        ReplayToken deep = ReplayToken.of("", "", "", "", many);
        assertThat(ReplayToken.parse(deep.text()), equalTo(deep));
        assertThat("compressed", deep.text().length(), lessThan(200));
    }

    @Test
    void a_long_token_that_was_cut_is_refused() {
        List<Deviation> many =
                IntStream.range(0, 300).mapToObj(i -> new Deviation(i * i, 1)).toList();
        String text = ReplayToken.of("", "", "", "", many).text();
        assertThrows(WrongInput.class, () -> ReplayToken.parse(text.substring(0, text.length() - 7)));
    }

    @Test
    void it_tells_of_each_thing_that_it_was_made_for_whether_that_is_the_same() {
        assertThat(token.isForScenario("scenario"), is(true));
        assertThat(token.isForScenario("another"), is(false));
        assertThat(token.isForName("a.feature: name"), is(true));
        assertThat(token.isForName("b.feature: name"), is(false));
        assertThat("line ends say nothing", token.isForTopology("topology\r\nof two lines"), is(true));
        assertThat(token.isForTopology("topology"), is(false));
        assertThat(ReplayToken.parse(token.text()).engine(), is("0.1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gQ80y9j8drU3cL5khsQAB", "zC2FgYGAEYiYgZmZgZB4WEAA"})
    void a_token_of_the_form_before_is_refused_as_such(String text) {
        WrongInput refused = assertThrows(WrongInput.class, () -> ReplayToken.parse(text));
        assertThat(
                refused.getMessage(),
                is("\"" + text + "\" is a token of an older form, which does not say what it was made for: explore the"
                        + " scenario again for a new one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "r",
                "rAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAA",
                "r!",
                "rAAAAAAAAAAAAAAAAAAAAAAA",
                "gAAAAAAAAAAAAAAAAAAAAAAA"
            })
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
