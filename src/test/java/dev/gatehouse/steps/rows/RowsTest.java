package dev.gatehouse.steps.rows;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.sample.rows.ScaleFamily;
import dev.gatehouse.steps.StepFamily;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Scenario;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of tables are steps of the catalogue. */
class RowsTest {

    private final Rows rows = Rows.that(expression -> !expression.endsWith(":"));

    @BeforeEach
    void begin() {
        CurrentScenario.set(new Scenario());
    }

    @AfterEach
    void end() {
        CurrentScenario.clear();
    }

    private String complaint(String row) {
        return assertThrows(WrongInput.class, () -> rows.read(row)).getMessage();
    }

    @Test
    void a_row_is_a_step_that_makes_something_happen() {
        assertThat(rows.read("driver \"guard\" cancels \"r1\""), hasSize(1));
        assertThat(rows.read("device \"heater\" completes \"r1\" with STATUS_SUCCESS and 4 bytes"), hasSize(1));
        assertThat(rows.read("stack \"toaster\" is removed on thread \"A\""), hasSize(1));
        assertThat(rows.read("driver \"guard\" sends a read of 4 bytes as \"r1\""), hasSize(1));
    }

    @Test
    void a_range_of_names_makes_as_many_things_happen() {
        assertThat(rows.read("driver \"guard\" cancels \"r1\" to \"r64\""), hasSize(64));
    }

    @Test
    void a_misspelt_row_is_told_with_the_steps_that_may_be_meant() {
        assertThat(
                complaint("driver \"guard\" cancel \"r1\""),
                equalTo("no step that can stand in this table says: driver \"guard\" cancel \"r1\"\n"
                        + "  did you mean: driver \"guard\" cancels \"r1\""));
    }

    @Test
    void a_step_that_only_observes_cannot_be_a_row() {
        assertThat(
                complaint("request \"r1\" has not completed"),
                equalTo("in a table nobody can say: request \"r1\" has not completed\n"
                        + "  there stands what a driver, a device, an application or the PnP manager does in one call;"
                        + " say this in a step of its own"));
    }

    @Test
    void time_cannot_pass_in_a_row() {
        assertThat(
                complaint("2 ms pass").lines().findFirst(),
                equalTo(Optional.of("in a table nobody can say: 2 ms pass")));
    }

    @Test
    void what_a_word_means_is_told_as_in_a_step() {
        assertThat(
                complaint("device \"heater\" completes \"r1\" with STATUS_SUCCES"),
                equalTo("no status is called STATUS_SUCCES; did you mean STATUS_SUCCESS?"));
    }

    @Test
    void a_users_own_step_joins_through_the_same_registration(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(StepFamily.class.getName()), ScaleFamily.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader users = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(users);
            assertThat(Rows.that(expression -> true).read("20 g is put on scale \"cell\""), hasSize(1));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
