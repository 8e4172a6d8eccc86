package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures what reading a topology file costs, from its bytes to a blueprint, with ten to ten thousand devices, each
 * below a stack of its own: the best of so many rounds, in CPU time of the thread. Argument: how many rounds (20).
 */
final class LoadingCost {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private LoadingCost() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Path folder = Files.createDirectories(Path.of("target", "bench", "loading"));
        for (int devices : List.of(10, 100, 1_000, 10_000)) {
            Path file = Files.writeString(folder.resolve(devices + ".yaml"), WorldSize.topology(devices));
            double best = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                best = Math.min(best, milliseconds(folder, file));
            }
            System.out.printf(
                    Locale.ROOT, "%d devices: %.2f ms, %.1f us each%n", devices, best, 1_000 * best / devices);
        }
    }

    private static double milliseconds(Path folder, Path file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Topology topology = TopologyLoader.load(folder, file).topology().orElseThrow();
        Blueprint blueprint = Blueprint.of(topology, Models.of(LoadingCost.class.getClassLoader()));
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (blueprint.topology().stacks().isEmpty()) {
            throw new IllegalStateException("nothing was read: " + file);
        }
        return (after - before) / NANOSECONDS_A_MILLISECOND;
    }
}
