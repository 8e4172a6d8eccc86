package dev.gatehouse.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.journal.JournalText;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.wdk.Ticks;
import java.util.function.Supplier;

/** Worlds for tests, from topologies that stand in the test itself. */
public final class Worlds {

    public static final long MS = Ticks.PER_MILLISECOND;

    /** A filter over a function driver over a bus driver with a memory that takes 2 ms. */
    public static final String TOASTER =
            """
            gatehouse: 1
            title: a toaster behind a filter
            devices:
              heater: { model: memory, size: 64 B, latency: 2 ms, cancel: completes }
            stacks:
              toaster:
                symbolic link: \\DosDevices\\Toaster0
                drivers:
                  guard: { role: filter, read: { forward: with completion routine } }
                  toaster: { role: function }
                  toaster-bus: { role: bus, hardware: heater }
            """;

    private Worlds() {}

    public static Blueprint blueprint(String yaml, DriverModelFactory... models) {
        LoadedTopology loaded = TopologyLoader.load("test.yaml", yaml.getBytes(UTF_8));
        Topology topology = loaded.topology()
                .orElseThrow(() -> new AssertionError(loaded.problems().get(0).text()));
        Blueprint blueprint =
                Blueprint.of(topology, Models.of(Worlds.class.getClassLoader()).and(models));
        if (!blueprint.problems().isEmpty()) {
            throw new AssertionError(blueprint.problems().get(0).text());
        }
        return blueprint;
    }

    public static World start(String yaml, DriverModelFactory... models) {
        return World.start(blueprint(yaml, models));
    }

    /** A driver model under a name. */
    public static DriverModelFactory model(String name, Supplier<DriverModel> maker) {
        return new DriverModelFactory() {
            @Override
            public String model() {
                return name;
            }

            @Override
            public Supplier<DriverModel> read(Parameters parameters) {
                return maker;
            }
        };
    }

    /** The local target of a driver, for tests that call the engine itself. */
    public static LocalTarget localTarget(World world, String driver) {
        return world.drivers().find(driver).context().local();
    }

    public static String journal(World world) {
        return JournalText.of(world.events());
    }

    /** The lines of a journal that contain a text, without time and lane. */
    public static String lines(World world, String part) {
        StringBuilder lines = new StringBuilder();
        world.events().stream()
                .map(event -> event.text())
                .filter(text -> text.contains(part))
                .forEach(text -> lines.append(text).append('\n'));
        return lines.toString();
    }

    public static boolean send(World world, String driver, SendSpec spec) {
        return world.run(world.requests().send(TargetName.local(driver), spec));
    }

    /** How a request was completed last: "STATUS_SUCCESS and 4 bytes at 2 ms". */
    public static String outcome(World world, String request) {
        return world.requests()
                .find(request)
                .lastCompletion()
                .map(done -> done.words() + " at " + Ticks.text(done.at()))
                .orElse("not completed");
    }
}
