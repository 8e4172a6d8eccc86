package dev.gatehouse.steps.sending;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.verdict.WrongInput;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Rows say what steps say. */
class CallTableTest {

    private static String complaint(String row) {
        return Assertions.assertThrows(WrongInput.class, () -> CallTable.read("guard", List.of(row)))
                .getMessage();
    }

    @Test
    void every_row_is_a_step_without_its_driver_and_thread() {
        List<String> steps = StepLibrary.catalogue().entries().stream()
                .map(CatalogueEntry::expression)
                .map(expression -> expression.replace("{gatehouse-thread}", ""))
                .toList();
        List<String> others = CallTable.expressions().stream()
                .filter(row -> !steps.contains("{gatehouse-driver} " + row))
                .toList();
        assertThat(others, empty());
    }

    @Test
    void rows_are_read_in_their_order() {
        List<String> rows = List.of(
                "reuses \"r1\"", "sends \"r1\", synchronously", "stops its local target, leaving sent requests");
        assertThat(CallTable.read("guard", rows), hasSize(3));
    }

    @Test
    void a_misspelt_row_is_told_with_the_row_that_is_meant() {
        assertThat(
                complaint("reuse \"r1\""),
                equalTo("a driver cannot be told in a table to \"reuse \"r1\"\"; did you mean: reuses {string}\n"
                        + "  a row is a step without its driver, as: sends {string}"));
    }

    @Test
    void a_row_that_begins_like_a_known_one_is_told_with_that() {
        assertThat(
                complaint("stops its local target and all that is on it"),
                equalTo("a driver cannot be told in a table to \"stops its local target and all that is on it\";"
                        + " did you mean: stops {gatehouse-target}, {gatehouse-sent} sent requests\n"
                        + "  a row is a step without its driver, as: sends {string}"));
    }
}
