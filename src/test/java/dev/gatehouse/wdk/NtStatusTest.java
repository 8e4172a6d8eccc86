package dev.gatehouse.wdk;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NtStatusTest {

    @Test
    void a_status_is_found_by_its_name_or_its_value_and_by_nothing_else() {
        assertThat(NtStatus.parse("STATUS_CANCELLED"), equalTo(Optional.of(NtStatus.CANCELLED)));
        assertThat(NtStatus.parse("0xC0000120"), equalTo(Optional.of(NtStatus.CANCELLED)));
        assertThat(NtStatus.parse("CANCELLED"), equalTo(Optional.empty()));
        assertThat(NtStatus.parse("0xC00001200"), equalTo(Optional.empty()));
    }

    @Test
    void a_status_without_a_name_prints_its_value() {
        assertThat(new NtStatus(0xE0000001).text(), equalTo("0xE0000001"));
        assertThat(NtStatus.WDF_DEVICE_REMOVED_NOT_SENT.text(), equalTo("STATUS_WDF_DEVICE_REMOVED_NOT_SENT"));
    }

    @Test
    void success_and_informational_severities_are_successes_and_warnings_are_not() {
        assertThat(new NtStatus(0x00000103).isSuccess(), is(true));
        assertThat(new NtStatus(0x40000000).isSuccess(), is(true));
        assertThat(new NtStatus(0x80000005).isSuccess(), is(false));
        assertThat(NtStatus.UNSUCCESSFUL.isSuccess(), is(false));
    }

    @Test
    void every_name_leads_to_a_status_that_prints_that_name() {
        NtStatus.names()
                .forEach(name -> assertThat(NtStatus.parse(name).orElseThrow().text(), equalTo(name)));
    }

    @Test
    void a_control_code_gives_back_the_parts_that_it_was_made_of() {
        IoControlCode code = IoControlCode.of(0x000B, 0x0080, TransferMethod.OUT_DIRECT, 2);
        assertThat(code.deviceType(), equalTo(0x000B));
        assertThat(code.function(), equalTo(0x0080));
        assertThat(code.method(), equalTo(TransferMethod.OUT_DIRECT));
        assertThat(code.access(), equalTo(2));
        assertThat(code.toString(), equalTo("0x000B8202"));
    }

    @Test
    void ticks_print_in_the_largest_unit_that_keeps_them_whole() {
        assertThat(Ticks.text(0), equalTo("0 ms"));
        assertThat(Ticks.text(20_000), equalTo("2 ms"));
        assertThat(Ticks.text(15_000), equalTo("1500 us"));
        assertThat(Ticks.text(3), equalTo("300 ns"));
        assertThat(Ticks.text(3_600 * Ticks.PER_SECOND), equalTo("3600 s"));
    }
}
