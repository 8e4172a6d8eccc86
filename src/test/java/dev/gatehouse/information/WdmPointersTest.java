package dev.gatehouse.information;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.WdmPointer;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tables 1 and 1.1 of information: every situation by every getter. */
class WdmPointersTest {

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            title: a disk that keeps what it gets, and those who open it
            devices:
              platter: { model: silent, cancel: ignores }
            stacks:
              disk:
                symbolic link: \\DosDevices\\Disk0
                drivers:
                  filter: { role: filter }
                  disk:   { role: function }
                  bus:    { role: bus, hardware: platter }
              shy:
                symbolic link: \\DosDevices\\Shy0
                target relations: STATUS_NO_SUCH_DEVICE
                drivers:
                  shy:     { role: function }
                  shy-bus: { role: bus }
              client:
                drivers:
                  client: { role: function, model: opener }
                  root:   { role: bus }
              user:
                drivers:
                  user:   { role: function }
                  nobody: { role: bus }
            links:
              named:  { from: user, to: \\DosDevices\\Disk0, open: by the scenario }
              shy:    { from: user, to: \\DosDevices\\Shy0, open: by the scenario }
              device: { from: user, to: { driver: disk }, open: by the scenario }
            """;

    private static final TargetName NAMED = TargetName.remote("user", "named");
    private static final TargetName WITH_FILE = TargetName.remote("client", "with file");

    /** Opens the disk by name, and then by the device and the file object that it has got. */
    private static final class Opener implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            RemoteTarget first = ddi.createTarget("first");
            AccessMask all = AccessMask.READ_WRITE;
            ddi.open(first, new OpenParams.ByName("\\DosDevices\\Disk0", all, all, TargetCallbacks.NONE));
            OpenFile file = new OpenFile(ddi.targetFileObject(first), 0);
            RemoteTarget second = ddi.createTarget("with file");
            ddi.open(second, new OpenParams.ExistingDevice(ddi.targetDeviceObject(first), file, TargetCallbacks.NONE));
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }
    }

    private final StringBuilder table = new StringBuilder();

    private static World world() {
        return Worlds.start(TOPOLOGY, Worlds.model("opener", Opener::new));
    }

    private void row(String situation, TargetName target, Consumer<World> before) {
        try (World world = world()) {
            before.accept(world);
            String state = world.drivers().state(target).words();
            table.append(String.format("%-34s %-20s", situation, state));
            for (WdmPointer pointer : WdmPointer.values()) {
                boolean isLocal = target.link().isEmpty();
                table.append(String.format(
                        " %-17s",
                        isLocal && pointer == WdmPointer.FILE_HANDLE
                                ? bugcheck(world, target)
                                : get(world, target, pointer).orElse("null")));
            }
            table.setLength(table.toString().stripTrailing().length());
            table.append('\n');
        }
    }

    private static Optional<String> get(World world, TargetName target, WdmPointer pointer) {
        return world.run(world.information().pointer(target, pointer));
    }

    private static String bugcheck(World world, TargetName target) {
        world.runToBugcheck(0x10D, world.information().pointer(target, WdmPointer.FILE_HANDLE));
        return "bugcheck 10D/5";
    }

    private static void open(World world) {
        world.run(world.drivers().open(NAMED));
    }

    private static void send(World world) {
        open(world);
        world.run(world.requests().send(NAMED, SendSpec.read("r1", 4, 0)));
    }

    private static void closed(World world) {
        open(world);
        world.run(world.drivers().close(NAMED));
    }

    @Test
    void every_getter_answers_every_situation_as_the_table_says() {
        TargetName device = TargetName.remote("user", "device");
        row("local", TargetName.local("filter"), world -> {});
        row("local, above a bus driver", TargetName.local("disk"), world -> {});
        row("local, its device removed", TargetName.local("disk"), world -> world.stacks()
                .remove("disk", Optional.empty()));
        row("never opened", NAMED, world -> {});
        row("by name", NAMED, WdmPointersTest::open);
        row("by name", NAMED, world -> {
            open(world);
            world.run(world.drivers().stop(NAMED, SentIoAction.LEAVE_SENT_IO_PENDING));
        });
        row("by name", NAMED, world -> {
            open(world);
            world.run(world.drivers().purge(NAMED, PurgeAction.PURGE_IO));
        });
        row(
                "by name, no PDO told",
                TargetName.remote("user", "shy"),
                world -> world.run(world.drivers().open(TargetName.remote("user", "shy"))));
        row(
                "by device, with a file object",
                WITH_FILE,
                world -> world.run(world.requests().sendFromApplication("client", SendSpec.read("a", 4, 0))));
        row("by device", device, world -> world.run(world.drivers().open(device)));
        row("closing, a request is out", NAMED, world -> {
            send(world);
            world.begin("A", world.drivers().close(NAMED));
        });
        row("closing for query-remove, same", NAMED, world -> {
            send(world);
            world.begin("A", world.drivers().closeForQueryRemove(NAMED));
        });
        row("being deleted, same", NAMED, world -> {
            send(world);
            world.begin("A", world.drivers().delete(NAMED));
        });
        row("closed", NAMED, WdmPointersTest::closed);
        row("closed for query-remove", NAMED, world -> {
            open(world);
            world.run(world.drivers().closeForQueryRemove(NAMED));
        });
        row("deleted", NAMED, world -> {
            open(world);
            world.run(world.drivers().delete(NAMED));
        });
        row("closed, then started", NAMED, world -> {
            closed(world);
            world.run(world.drivers().start(NAMED));
        });
        Golden.compare(getClass(), "pointers.txt", table.toString());
    }
}
