package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import org.junit.jupiter.api.Test;

/** A request whose completion routine deletes it, and a cancel that is under way meanwhile. */
final class CancelReferenceTest {

    private static final String STACK =
            """
            gatehouse: 1
            devices:
              disk: { model: silent, cancel: completes }
            stacks:
              disk:
                drivers:
                  top: { role: function, model: sample }
                  bus: { role: bus, hardware: disk }
            """;

    private record Cancels(boolean refers) implements DriverModel {

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            Request own = ddi.createRequest("own");
            ddi.format(ddi.localTarget(), own, Format.read(MemoryRange.NONE, 0));
            ddi.setCompletionRoutine(own, (calls, done, from, params) -> calls.deleteRequest(done));
            ddi.send(own, ddi.localTarget(), SendOptions.NONE);
            if (refers) {
                ddi.referenceObject(own);
            }
            ddi.cancelSentRequest(own);
            if (refers) {
                ddi.dereferenceObject(own);
            }
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }
    }

    private static String broken(boolean refers) {
        try (World world = Worlds.start(STACK, Worlds.model("sample", () -> new Cancels(refers)))) {
            world.run(world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0)));
            return Worlds.lines(world, "rule ");
        }
    }

    @Test
    void with_a_reference_the_request_outlives_the_cancel() {
        assertThat(broken(true), is(""));
    }

    @Test
    void without_one_the_framework_goes_on_with_a_request_that_is_gone() {
        assertThat(
                broken(false),
                containsString("rule InvalidReqAccess broken by top: calls WdfRequestCancelSentRequest on own, which is"
                        + " deleted"));
    }
}
