package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.FormatTable;
import dev.gatehouse.steps.words.How;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.steps.words.Transferred;
import dev.gatehouse.wdk.RequestType;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Formatting with every option: which part of which memory, and where on the device. */
public final class FormattingSteps {

    @Given("{gatehouse-driver} has formatted {gatehouse-form} for {gatehouse-target} as {string} with:")
    @When("{gatehouse-driver} formats {gatehouse-form} for {gatehouse-target} as {string} with:")
    @Step(
            meaning = "A driver formats a request with any of Input, Output, or Argument1, Argument2 and Argument4 for "
                    + "other arguments, each with a BufferOffset and a BufferLength; DeviceOffset for a read or write, "
                    + "Code for an IOCTL.",
            example =
                    """
                    driver "guard" formats a write for its local target as "w1" with:
                    | Input              | 01 02 03 04 |
                    | Input BufferOffset | 2           |
                    | Input BufferLength | 1           |
                    | DeviceOffset       | 0x10        |""",
            ddi = "WdfIoTargetFormatRequestForWrite")
    public void format(String driver, RequestType type, OwnTarget target, String name, DataTable table) {
        Acting.call(Calls.format(driver, FormatTable.read(type, table), target, name));
    }

    @When("{gatehouse-driver} sends {gatehouse-form} and waits, with request {string} and this:")
    @Step(
            meaning = "The same in one call with the send, to the local target; the table describes the buffers.",
            example =
                    """
                    driver "guard" sends an IOCTL and waits, with request "r1" and this:
                    | Code                | 0x000B0000             |
                    | Output              | 8 bytes filled with EE |
                    | Output BufferOffset | 4                      |""",
            ddi = "WdfIoTargetSendIoctlSynchronously")
    public void sendDescribed(String driver, RequestType type, String name, DataTable table) {
        Transferred what = FormatTable.read(type, table);
        Acting.call(world ->
                world.formatting().sendDescribed(How.PLAINLY.target(driver), Optional.of(name), what.as(name, world)));
    }
}
