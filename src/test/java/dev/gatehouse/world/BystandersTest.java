package dev.gatehouse.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.wdk.SentIoAction;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedule after schedule, stacks that are as they were started are not removed once more. */
class BystandersTest {

    private static final Blueprint BLUEPRINT = Worlds.blueprint(
            """
            gatehouse: 1
            title: stacks that are left alone, and others
            devices:
              idle-disk: { model: memory, size: 64 B, latency: 2 ms }
              disk: { model: memory, size: 64 B, latency: 2 ms }
            stacks:
              idle:
                symbolic link: \\DosDevices\\Idle0
                drivers: { idle: { role: function }, idle-bus: { role: bus, hardware: idle-disk } }
              disk:
                symbolic link: \\DosDevices\\Disk0
                drivers: { disk: { role: function }, disk-bus: { role: bus, hardware: disk } }
              board: { drivers: { board: { role: function }, board-bus: { role: bus } } }
              watcher: { drivers: { watcher: { role: function } } }
              reader:
                drivers:
                  reader: { role: function, continuous readers: { all: { read: 4 B } } }
                  reader-bus: { role: bus }
              parent: { drivers: { hub: { role: function }, hub-bus: { role: bus } } }
              child: { parent: parent, drivers: { port: { role: function }, port-bus: { role: bus } } }
            faults:
              crc: { device: disk, complete: STATUS_CRC_ERROR }
            links:
              spare: { from: watcher/watcher, to: \\DosDevices\\Disk0, open: by the scenario }
              wired: { from: watcher/watcher, to: { stack: board }, open: by the scenario }
            """);

    static Stream<Arguments> deeds() {
        return Stream.of(
                deed("nothing", "disk idle", world -> {}),
                deed(
                        "a request",
                        "idle",
                        world -> world.run(world.requests().send(TargetName.local("disk"), SendSpec.read("r1", 4, 0)))),
                deed(
                        "a stop of a target",
                        "idle",
                        world -> world.run(
                                world.drivers().stop(TargetName.local("disk"), SentIoAction.LEAVE_SENT_IO_PENDING))),
                deed(
                        "a link that is opened",
                        "idle",
                        world -> world.run(world.drivers().open(TargetName.remote("watcher", "spare")))),
                deed("power", "idle", world -> world.stacks().powerDown("disk", Optional.empty())),
                deed("a word about the device", "idle", world -> world.devices().holding("disk")),
                deed(
                        "a fault that is switched on",
                        "idle",
                        world -> world.act(world.hardware().enableFault("crc", true))));
    }

    private static Arguments deed(String words, String leftAlone, Consumer<World> deed) {
        return Arguments.of(words, leftAlone, deed);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("deeds")
    @DisplayName("a stack is left alone to which nothing has come and of which nobody has spoken, after")
    void a_stack_is_left_alone_to_which_nothing_has_come(String words, String leftAlone, Consumer<World> deed) {
        assertThat(notRemoved(Scenario.terse(URI.create("")), deed), equalTo(leftAlone));
    }

    @Test
    void a_world_can_do_without_a_stack_that_nothing_can_tell_from_one_that_is_not_there() {
        String topology =
                """
                gatehouse: 1
                title: stacks that may be absent, and others
                devices:
                  plain-disk: { model: memory, size: 64 B }
                  faulty-disk: { model: memory, size: 64 B }
                stacks:
                  plain: { drivers: { plain: { role: function }, plain-bus: { role: bus, hardware: plain-disk } } }
                  faulty: { drivers: { faulty: { role: function }, faulty-bus: { role: bus, hardware: faulty-disk } } }
                  announced:
                    symbolic link: \\DosDevices\\Announced0
                    interface: "{4d36e967-e325-11ce-bfc1-08002be10318}"
                    drivers: { announced: { role: function } }
                faults:
                  crc: { device: faulty-disk, complete: STATUS_CRC_ERROR }
                """;
        String model = "  coded: { drivers: { coded: { role: function, model: watching } } }\nfaults:";
        assertThat(unseen(topology), equalTo(Set.of("plain", "announced")));
        assertThat(unseen(topology.replace("faults:", model)), equalTo(Set.of("plain")));
    }

    private static Set<String> unseen(String topology) {
        DriverModelFactory watching = Worlds.model("watching", () -> new DriverModel() {});
        try (World world = Worlds.start(topology, watching)) {
            return world.unseenStacks();
        }
    }

    @Test
    void all_stacks_are_removed_where_somebody_reads_the_journal() {
        assertThat(notRemoved(new Scenario(), world -> {}), is(""));
    }

    private static String notRemoved(Scenario scenario, Consumer<World> deed) {
        scenario.build(BLUEPRINT);
        scenario.perform(deed);
        scenario.windUp();
        Set<String> removed = scenario.events().stream().map(Object::toString).collect(Collectors.toSet());
        return BLUEPRINT.topology().stacks().keySet().stream()
                .filter(stack -> removed.stream()
                        .noneMatch(event -> event.contains("stack " + stack) && event.contains("is removed")))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
