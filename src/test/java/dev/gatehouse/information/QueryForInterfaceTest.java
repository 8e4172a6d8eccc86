package dev.gatehouse.information;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.irp.InterfaceQuery;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Table 3 of information, and which driver of a stack has the last word (FxPkgPnp::HandleQueryInterface). */
class QueryForInterfaceTest {

    private static final String ONE = "{11111111-1F5C-4D3E-9E4A-3B1A9A1D7C10}";
    private static final String TWO = "{22222222-1F5C-4D3E-9E4A-3B1A9A1D7C10}";
    private static final String THREE = "{33333333-1F5C-4D3E-9E4A-3B1A9A1D7C10}";
    private static final String FOUR = "{44444444-1F5C-4D3E-9E4A-3B1A9A1D7C10}";
    private static final String FIVE = "{55555555-1F5C-4D3E-9E4A-3B1A9A1D7C10}";
    private static final String NOBODYS = "{66666666-1F5C-4D3E-9E4A-3B1A9A1D7C10}";

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            title: a stack of drivers that answer for interfaces
            stacks:
              stack:
                symbolic link: \\DosDevices\\Stack0
                drivers:
                  top:
                    role: filter
                    interfaces:
                      "%1$s": { size: 16 B, version: 2 }
                      "%2$s": { size: 16 B, version: 1 }
                      "%3$s": { size: 16 B, version: 1, status: STATUS_ACCESS_DENIED }
                      "%4$s": { size: 16 B, version: 1, status: STATUS_NOT_SUPPORTED }
                  middle: { role: function }
                  bus:
                    role: bus
                    interfaces:
                      "%2$s": { size: 8 B, version: 1 }
                      "%3$s": { size: 8 B, version: 1 }
                      "%5$s": { size: 8 B, version: 1 }
              user:
                drivers:
                  user: { role: function, model: user }
                  root: { role: bus }
            links:
              named: { from: user, to: \\DosDevices\\Stack0 }
              never: { from: user, to: \\DosDevices\\Stack0, open: by the scenario }
            """
                    .formatted(ONE, TWO, THREE, FOUR, FIVE);

    private static final TargetName NAMED = TargetName.remote("user", "named");

    private final StringBuilder table = new StringBuilder();

    private void row(World world, String what, TargetName target, String type, int size, int version) {
        Guid guid = Guid.parse(type).orElseThrow();
        NtStatus status = world.run(world.information().queryForInterface(target, guid, size, version));
        String answerer = world.information().answererOf(guid);
        table.append(String.format("%-38s %-27s %s%n", what, status, answerer.isEmpty() ? "nobody" : answerer));
    }

    private static World world() {
        return Worlds.start(TOPOLOGY, Worlds.model("user", () -> new DriverModel() {}));
    }

    @Test
    void who_answers_with_what_status() {
        try (World world = world()) {
            row(world, "nobody has it", NAMED, NOBODYS, 64, 9);
            row(world, "one has it", NAMED, ONE, 64, 9);
            row(world, "of exactly that size and version", NAMED, ONE, 16, 2);
            row(world, "one byte too small", NAMED, ONE, 15, 2);
            row(world, "of an older version", NAMED, ONE, 16, 1);
            row(world, "two have it", NAMED, TWO, 16, 1);
            row(world, "the upper one refuses", NAMED, THREE, 16, 1);
            row(world, "it does not support it, nor any below", NAMED, FOUR, 16, 1);
            row(world, "the bus driver has it", NAMED, FIVE, 8, 1);
            row(world, "from within the stack", TargetName.local("middle"), ONE, 16, 2);
            world.run(world.drivers().purge(NAMED, PurgeAction.PURGE_IO));
            row(world, "through a target that is purged", NAMED, ONE, 16, 2);
            Golden.compare(getClass(), "interfaces.txt", table.toString());
        }
    }

    @Test
    void a_target_without_a_device_crashes_the_system() {
        for (String link : List.of("never", "named")) {
            try (World world = world()) {
                world.run(world.drivers().close(NAMED));
                Guid guid = Guid.parse(ONE).orElseThrow();
                TargetName target = TargetName.remote("user", link);
                world.runToBugcheck(0x7E, world.information().queryForInterface(target, guid, 16, 1));
            }
        }
    }

    @Test
    void a_null_pointer_stops_the_system() {
        try (World world = Worlds.start(TOPOLOGY, Worlds.model("user", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.queryForInterface(ddi.localTarget(), null);
            }
        }))) {
            ScenarioFailure failure = Assertions.assertThrows(
                    ScenarioFailure.class,
                    () -> world.run(world.requests().sendFromApplication("user", SendSpec.read("r", 4, 0))));
            assertThat(failure.getMessage().contains("0x10D (0x4)"), is(true));
        }
    }

    /** A driver written as code fills the structure in its callback, and is asked by another driver's code. */
    private static final class Answering implements DriverModel {

        private final List<Object> seen;

        Answering(List<Object> seen) {
            this.seen = seen;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            Guid type = Guid.parse(ONE).orElseThrow();
            ddi.addQueryInterface(type, 4, 3, (calls, query) -> {
                query.put(4, new byte[] {7});
                return NtStatus.SUCCESS;
            });
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            InterfaceQuery query = new InterfaceQuery(Guid.parse(ONE).orElseThrow(), 6, 3);
            seen.add(ddi.queryForInterface(ddi.localTarget(), query));
            seen.add(Arrays.toString(query.table()));
            seen.add(ddi.device(ddi.localTarget()).name());
            seen.add(ddi.targetDeviceObject(ddi.localTarget()).name());
            seen.add(ddi.targetPhysicalDevice(ddi.localTarget()).name());
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }
    }

    @Test
    void a_driver_model_fills_the_structure_in_its_callback() {
        List<Object> seen = new ArrayList<>();
        try (World world = Worlds.start(TOPOLOGY, Worlds.model("user", () -> new Answering(seen)))) {
            world.run(world.requests().sendFromApplication("user", SendSpec.read("r", 4, 0)));
            world.stacks().remove("user", Optional.empty());
        }
        assertThat(seen, is(List.of(NtStatus.SUCCESS, "[4, 0, 3, 0, 7, 0]", "user", "root", "root")));
    }
}
