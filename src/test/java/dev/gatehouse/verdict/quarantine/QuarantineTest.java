package dev.gatehouse.verdict.quarantine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineTest {

    private static final String TAG = "@quarantine:BUS-12:until=2026-12-31";
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void a_quarantine_is_in_force_to_the_end_of_its_last_day() {
        List<String> tags = List.of("@fast", TAG);
        assertThat(Quarantine.inForce(tags, LAST.minusDays(1)).isPresent(), is(true));
        assertThat(Quarantine.inForce(tags, LAST), equalTo(Optional.of(new Quarantine("BUS-12", LAST))));
        assertThat(Quarantine.inForce(tags, LAST.plusDays(1)), equalTo(Optional.empty()));
        assertThat(Quarantine.inForce(List.of("@fast"), LAST), equalTo(Optional.empty()));
    }

    @Test
    void of_several_quarantines_the_longest_counts() {
        List<String> tags = List.of(TAG, "@quarantine:BUS-13:until=2027-01-02", "@quarantine:BUS-11:until=2026-01-01");
        assertThat(Quarantine.of(tags).map(Quarantine::ticket), equalTo(Optional.of("BUS-13")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@quarantine",
                "@quarantine:BUS-12",
                "@quarantine:until=2026-12-31",
                "@quarantine:BUS-12:until=2026-02-30",
                "@quarantine:BUS-12:until=31.12.2026",
                "@quarantine:BUS-12:till=2026-12-31",
                "@quarantine:BUS-12:until=2026-12-31:x",
                "@quarantined:BUS-12:until=2026-12-31",
                "@quarentine:BUS-12:until=2026-12-31",
                "@Quarantine:BUS-12:until=2026-12-31"
            })
    void a_tag_that_is_meant_to_be_one_and_is_none_is_found(String tag) {
        assertThat(Quarantine.malformed(List.of("@fast", TAG, tag)), equalTo(Optional.of(tag)));
    }

    @Test
    void other_tags_are_no_business_of_this_one() {
        assertThat(Quarantine.malformed(List.of("@slow", "@explore", "@q", TAG)), equalTo(Optional.empty()));
    }
}
