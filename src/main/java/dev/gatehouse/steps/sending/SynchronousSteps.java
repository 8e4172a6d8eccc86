package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.How;
import dev.gatehouse.steps.words.OptionsTable;
import dev.gatehouse.steps.words.Transferred;
import dev.gatehouse.world.SendSpec;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The synchronous sends of a target, which format, send and wait in one call, and options field by field. */
public final class SynchronousSteps {

    @When("{gatehouse-driver} sends {gatehouse-transfer} and waits{gatehouse-how}"
            + ", with request {string}{gatehouse-thread}")
    @Step(
            meaning = "A driver lets the target format, send and wait for a request of its own, whose completion "
                    + "routine is replaced and never called.",
            example =
                    "driver \"guard\" sends a read of 4 bytes and waits with a time-out of 50 ms, with request \"r1\"",
            ddi = "WdfIoTargetSendReadSynchronously")
    public void withRequest(String driver, Transferred what, How how, String name, Optional<String> thread) {
        described(driver, what, how, Optional.of(name), how.clauses(), thread);
    }

    @When("{gatehouse-driver} sends {gatehouse-transfer} and waits{gatehouse-how}, without a request{gatehouse-thread}")
    @Step(
            meaning = "The same with a null request: the framework makes one that nobody can cancel.",
            example = "driver \"guard\" sends an IOCTL 0x000B0000 and room for 4 bytes and waits, without a request",
            ddi = "WdfIoTargetSendIoctlSynchronously")
    public void withoutRequest(String driver, Transferred what, How how, Optional<String> thread) {
        described(driver, what, how, Optional.empty(), how.clauses(), thread);
    }

    @When("{gatehouse-driver} sends {gatehouse-transfer} and waits, with request {string} and these options:")
    @Step(
            meaning = "The same with WDF_REQUEST_SEND_OPTIONS field by field: Size, Flags and Timeout, right or wrong.",
            example = "driver \"guard\" sends a read of 4 bytes and waits, with request \"r1\" and these options:\n"
                    + "| Size | 12 |",
            ddi = "WdfIoTargetSendReadSynchronously")
    public void withOptions(String driver, Transferred what, String name, DataTable table) {
        OptionsTable options = OptionsTable.of(table);
        described(driver, what, How.PLAINLY, Optional.of(name), options::apply, Optional.empty());
    }

    private static void described(
            String driver,
            Transferred what,
            How how,
            Optional<String> name,
            UnaryOperator<SendSpec> options,
            Optional<String> thread) {
        Acting.call(thread, world -> world.formatting()
                .sendDescribed(how.target(driver), name, options.apply(what.as(name.orElse(""), world))));
    }

    @When("{gatehouse-driver} sends {string} with these options{gatehouse-thread}:")
    @Step(
            meaning = "A driver sends a request as it is, with WDF_REQUEST_SEND_OPTIONS field by field: Size in bytes, "
                    + "Flags (TIMEOUT, SYNCHRONOUS, IGNORE_TARGET_STATE, SEND_AND_FORGET, or a number), and Timeout.",
            example = "driver \"guard\" sends \"r1\" with these options:\n| Flags   | TIMEOUT, SYNCHRONOUS |\n"
                    + "| Timeout | 50 ms from now       |",
            ddi = "WdfRequestSend")
    public void sendWithOptions(String driver, String name, Optional<String> thread, DataTable table) {
        OptionsTable options = OptionsTable.of(table);
        How how = How.PLAINLY.and(spec -> options.apply(spec.withoutCompletionRoutine()));
        Acting.call(thread, Calls.sendAsItIs(driver, name, how));
    }
}
