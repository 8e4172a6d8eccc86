package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how many bytes of heap a live world holds, with four devices and with a thousand.
 *
 * <p>Run it from an IDE, or with java on the class path of the tests; it is no test, as it measures the machine.
 */
public final class WorldSize {

    private WorldSize() {}

    public static void main(String[] args) {
        measure(Worlds.blueprint(topology(4)), Level.OFF, 5_000);
        for (int devices : List.of(4, 1_000)) {
            Blueprint blueprint = Worlds.blueprint(topology(devices));
            for (Level level : List.of(Level.OFF, Level.FULL)) {
                long bytes = measure(blueprint, level, 20_000 / devices);
                System.out.println(devices + " devices, journal " + level + ": " + bytes + " bytes");
            }
        }
    }

    /** Bytes of heap for a started world, averaged over so many. */
    private static long measure(Blueprint blueprint, Level level, int count) {
        List<World> worlds = new ArrayList<>(count);
        long before = used();
        for (int i = 0; i < count; i++) {
            worlds.add(World.start(blueprint, Agenda.runUntilBlocked(), level));
        }
        return (used() - before) / worlds.size();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** So many memories, each below a function driver in a stack of its own. */
    static String topology(int devices) {
        StringBuilder yaml = new StringBuilder("gatehouse: 1\ntitle: many devices\ndevices:\n");
        for (int i = 0; i < devices; i++) {
            yaml.append("  disk" + i + ": { model: memory, size: 64 B, latency: 2 ms }\n");
        }
        yaml.append("stacks:\n");
        for (int i = 0; i < devices; i++) {
            yaml.append("  s" + i + ": { drivers: { top" + i + ": { role: function }, bus" + i
                    + ": { role: bus, hardware: disk" + i + " } } }\n");
        }
        return yaml.toString();
    }
}
