package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteTest {

    /** A driver that does one thing with the read that it gets. */
    private static World driverThat(BiConsumer<Ddi, Request> onRead) {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: one driver
                devices:
                  disk: { model: silent, cancel: completes }
                stacks:
                  disk:
                    drivers:
                      top: { role: function, model: sample }
                      bus: { role: bus, hardware: disk }
                """,
                Worlds.model("sample", () -> new DriverModel() {
                    @Override
                    public void evtIoRead(Ddi ddi, Request request, int length) {
                        onRead.accept(ddi, request);
                    }
                }));
        world.run(world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0)));
        return world;
    }

    @Test
    void a_second_completion_is_found_and_ignored() {
        World world = driverThat((ddi, request) -> {
            ddi.complete(request, NtStatus.SUCCESS, 2);
            ddi.complete(request, NtStatus.UNSUCCESSFUL, 0);
        });
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 2 bytes at 0 ms"));
        assertThat(
                lines(world, "rule "),
                is("rule DoubleCompletion broken by top: completes r1 twice; complete each request once\n"));
    }

    @Test
    void a_request_that_the_driver_made_cannot_be_completed() {
        World world = driverThat((ddi, request) -> {
            ddi.complete(ddi.createRequest("own"), NtStatus.SUCCESS, 0);
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });
        assertThat(
                lines(world, "rule "),
                is("rule ReqDelete broken by top: completes own, which it made itself;"
                        + " delete it with WdfObjectDelete, or give it a parent that it goes away with\n"));
    }

    @Test
    void a_request_that_is_sent_cannot_be_completed() {
        World world = driverThat((ddi, request) -> {
            ddi.formatUsingCurrentType(request);
            ddi.setCompletionRoutine(request, (calls, done, from, params) -> {});
            ddi.send(request, ddi.localTarget(), SendOptions.NONE);
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });
        assertThat(lines(world, "rule "), containsString("calls WdfRequestComplete on r1, which is sent and not back"));
        assertThat(world.requests().whereabouts("r1"), is("held by device disk"));
    }

    @Test
    void a_request_that_is_still_cancelable_is_completed_and_its_cancel_callback_is_lost() {
        World world = driverThat((ddi, request) -> {
            ddi.markCancelable(request, calls -> calls.complete(request, NtStatus.CANCELLED, 0));
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });
        assertThat(lines(world, "rule "), containsString("completes r1, still marked cancelable"));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
    }

    @Test
    void more_Information_than_a_read_asked_for_stops_a_system_with_the_verifier() {
        ScenarioFailure stopped = assertThrows(
                ScenarioFailure.class, () -> driverThat((ddi, request) -> ddi.complete(request, NtStatus.SUCCESS, 5)));
        assertThat(
                stopped.getMessage(),
                is("the world has stopped at 0 ms: bugcheck 0x10D (0x6, 0x4): top completes r1 with Information 5,"
                        + " which is more than its buffer holds"));
    }

    @Test
    void a_request_is_marked_cancelable_once_and_unmarked_before_it_is_completed() {
        World world = driverThat((ddi, request) -> {
            ddi.markCancelable(request, calls -> {});
            ddi.markCancelable(request, calls -> {});
            NtStatus unmarked = ddi.unmarkCancelable(request);
            ddi.complete(request, unmarked, 0);
        });
        assertThat(
                lines(world, "rule "),
                is("rule MarkCancOnCancReqLocal broken by top: marks r1 cancelable twice;"
                        + " mark a request once, and unmark it before it is marked again\n"));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
    }

    @Test
    void a_cancelled_request_reaches_the_drivers_cancel_callback() {
        World world = driverThat(
                (ddi, request) -> ddi.markCancelable(request, calls -> calls.complete(request, NtStatus.CANCELLED, 0)));
        assertThat(world.requests().whereabouts("r1"), is("in the hands of driver top"));
        world.run(world.requests().cancel("r1"));
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
    }

    @ParameterizedTest
    @CsvSource({
        "0xC0200203, STATUS_DEVICE_BUSY",
        "0xC0200204, STATUS_DEVICE_BUSY",
        "0xC0200201, STATUS_INTERNAL_ERROR",
        "0xC0200214, STATUS_INSUFFICIENT_RESOURCES",
        "0xC0200213, STATUS_INVALID_DEVICE_REQUEST",
        "0xC0200206, STATUS_INVALID_DEVICE_REQUEST",
        "0x00000000, STATUS_SUCCESS",
        "0xC0000001, STATUS_UNSUCCESSFUL"
    })
    void statuses_of_the_frameworks_own_facility_are_translated_for_the_originator(String own, String seen) {
        NtStatus status = Complete.forOriginator(new NtStatus(Integer.parseUnsignedInt(own.substring(2), 16)));
        assertThat(status.toString(), is(seen));
    }
}
