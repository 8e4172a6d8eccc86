package dev.gatehouse.steps.words;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.steps.outcomes.OrderChecks;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.wdk.RequestType;
import io.cucumber.datatable.DataTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is wrong in a table is told in the words of the table. */
class WrongTablesTest {

    private static String complaint(Executable reading) {
        return assertThrows(WrongInput.class, reading).getMessage();
    }

    private static String ofOptions(String field, String value) {
        return complaint(() -> OptionsTable.of(DataTable.create(List.of(List.of(field, value)))));
    }

    private static String ofReuse(String field, String value) {
        return complaint(() -> ReuseTable.of(DataTable.create(List.of(List.of(field, value)))));
    }

    private static String ofWrite(String field, String value) {
        return complaint(() -> FormatTable.read(RequestType.WRITE, DataTable.create(List.of(List.of(field, value)))));
    }

    @Test
    void options_know_three_fields() {
        assertThat(
                ofOptions("Flag", "TIMEOUT"),
                equalTo("no field is called \"Flag\": there is Size, Flags, Timeout; did you mean \"Flags\"?"));
    }

    @Test
    void options_know_four_flags() {
        assertThat(
                ofOptions("Flags", "TIMEOUT, SYNCHRONUS"),
                equalTo("no flag is called \"SYNCHRONUS\": there is IGNORE_TARGET_STATE, SEND_AND_FORGET, SYNCHRONOUS,"
                        + " TIMEOUT; did you mean \"SYNCHRONOUS\"?"));
    }

    @Test
    void a_size_is_a_number() {
        assertThat(ofOptions("Size", "large"), equalTo("Size cannot be \"large\": write a number of bytes, as 16"));
    }

    @Test
    void a_time_out_says_from_when_it_counts() {
        assertThat(
                ofOptions("Timeout", "50 ms"),
                equalTo("Timeout cannot be \"50 ms\": write it as 50 ms from now, as 2020-01-01T00:00:01Z, or as 0"));
    }

    @Test
    void a_field_stands_once() {
        DataTable twice = DataTable.create(List.of(List.of("Size", "16"), List.of("Size", "12")));
        assertThat(complaint(() -> OptionsTable.of(twice)), equalTo("field \"Size\" stands twice in this table"));
    }

    @Test
    void a_row_has_two_cells() {
        DataTable three = DataTable.create(List.of(List.of("Size", "16", "bytes")));
        assertThat(
                complaint(() -> OptionsTable.of(three)),
                equalTo("a row of this table has a field and its value, and not 3 cells"));
    }

    @Test
    void a_new_IRP_is_told_by_its_stack_locations() {
        assertThat(ofReuse("NewIrp", "2"), equalTo("NewIrp cannot be \"2\": write it as 2 stack locations"));
    }

    @Test
    void a_reuse_knows_two_flags() {
        assertThat(
                ofReuse("Flags", "NEW_IRP"),
                equalTo("no flag is called \"NEW_IRP\": there is MUST_COMPLETE, SET_NEW_IRP"));
    }

    @Test
    void a_reuse_has_a_status_that_exists() {
        assertThat(
                ofReuse("Status", "STATUS_SUCCES"),
                equalTo("no status is called STATUS_SUCCES; did you mean STATUS_SUCCESS?"));
    }

    @Test
    void a_write_has_no_output() {
        assertThat(
                ofWrite("Output", "4 bytes"),
                equalTo("no field is called \"Output\": there is DeviceOffset, Input, Input BufferOffset, Input"
                        + " BufferLength"));
    }

    @Test
    void an_offset_is_one_into_a_memory() {
        assertThat(
                ofWrite("Input BufferOffset", "2"),
                equalTo("\"Input BufferOffset\" and \"Input BufferLength\" are of a memory: say \"Input\" too"));
    }

    @Test
    void memory_is_bytes_or_their_count() {
        assertThat(
                ofWrite("Input", "four bytes"),
                equalTo("Input cannot be \"four bytes\": write bytes as 01 02 0A, or 8 bytes, or 8 bytes filled with"
                        + " EE"));
    }

    @Test
    void what_cannot_happen_is_told_with_what_can() {
        List<String> rows = List.of("the completion routine of \"r1\" is caled");
        assertThat(
                complaint(() -> new OrderChecks().order(Where.of(""), rows)),
                equalTo("nothing that happens is told as \"the completion routine of \"r1\" is caled\"; did you mean:"
                        + " the completion routine of \"…\" is called"));
    }
}
