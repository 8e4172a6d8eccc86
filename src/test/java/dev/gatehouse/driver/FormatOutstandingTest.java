package dev.gatehouse.driver;

import static dev.gatehouse.world.Worlds.MS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests 3, D11: the framework does not see that a request is formatted while it is out; a rule does. */
class FormatOutstandingTest {

    private final List<NtStatus> seen = new ArrayList<>();

    /** Formats a read of its own, sends it, and formats it again before it is back. */
    private final class Formatter implements DriverModel {
        @Override
        public void evtIoWrite(Ddi ddi, Request request, int length) {
            Request own = ddi.createRequest("own");
            MemoryRange memory = MemoryRange.all(ddi.createMemory("m", 4).get());
            seen.add(ddi.format(ddi.localTarget(), own, Format.read(memory, 0)));
            ddi.setCompletionRoutine(own, (calls, back, target, params) -> seen.add(params.status()));
            ddi.send(own, ddi.localTarget(), SendOptions.NONE);
            seen.add(ddi.format(ddi.localTarget(), own, Format.read(memory, 0)));
            ddi.complete(request, NtStatus.SUCCESS, length);
        }
    }

    private World world(String verifier) {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: a driver that formats too early
                verifier: %s
                devices:
                  disk: { model: memory, size: 16 B, latency: 2 ms }
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample }, bus: { role: bus, hardware: disk } } }
                """
                        .formatted(verifier),
                Worlds.model("sample", Formatter::new));
        world.run(world.requests().sendFromApplication("pad", SendSpec.write("w1", new byte[] {1}, 0)));
        return world;
    }

    @Test
    void the_format_succeeds_with_the_verifier_and_without_and_nothing_breaks_or_stops() {
        for (String verifier : List.of("on", "off")) {
            World world = world(verifier);
            assertThat(Worlds.journal(world), not(containsString("debugger")));
            assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.SUCCESS)));
            world.pass(2 * MS);
            assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.SUCCESS, NtStatus.SUCCESS)));
            seen.clear();
            world.close();
        }
    }

    @Test
    void the_driver_is_told_that_it_touches_what_is_not_its_own() {
        World world = world("off");
        assertThat(
                Worlds.lines(world, "rule InvalidReqAccess"),
                containsString("rule InvalidReqAccess broken by pad: calls WdfIoTargetFormatRequestFor… on own, which "
                        + "is sent and not back"));
        world.pass(2 * MS);
        world.close();
    }
}
