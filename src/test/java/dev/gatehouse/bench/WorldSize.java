package dev.gatehouse.bench;

import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.world.Blueprint;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what a live world of four devices costs: bytes of heap, and time to build and start.
 *
 * <p>Run it from an IDE, or with java on the class path of the tests; it is no test, as it reads the clock.
 */
public final class WorldSize {

    private static final int WORLDS = 5_000;

    private WorldSize() {}

    public static void main(String[] args) {
        Blueprint blueprint = Worlds.blueprint(fourDevices());
        measure(blueprint, Level.OFF);
        for (Level level : List.of(Level.OFF, Level.FULL)) {
            System.out.println("journal " + level + ": " + measure(blueprint, level));
        }
    }

    private static String measure(Blueprint blueprint, Level level) {
        List<World> worlds = new ArrayList<>(WORLDS);
        long before = used();
        long began = cpuNanos();
        for (int i = 0; i < WORLDS; i++) {
            worlds.add(World.start(blueprint, Agenda.runUntilBlocked(), level));
        }
        long micros = (cpuNanos() - began) / 1_000;
        long bytes = used() - before;
        return worlds.size() + " worlds: " + bytes / WORLDS + " bytes and " + micros / WORLDS
                + " microseconds of CPU each";
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String fourDevices() {
        StringBuilder yaml = new StringBuilder("gatehouse: 1\ntitle: four devices\ndevices:\n");
        for (int i = 0; i < 4; i++) {
            yaml.append("  disk" + i + ": { model: memory, size: 64 B, latency: 2 ms }\n");
        }
        yaml.append("stacks:\n");
        for (int i = 0; i < 4; i++) {
            yaml.append("  s" + i + ": { drivers: { top" + i + ": { role: function }, bus" + i
                    + ": { role: bus, hardware: disk" + i + " } } }\n");
        }
        return yaml.toString();
    }
}
