package dev.gatehouse.explore.mistakes;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A mistake that drivers make, and what has to happen at the same time for it to matter. */
public interface Mistake {

    /** A driver {@code top} over a disk that takes 2 ms and completes what is cancelled. */
    String ONE_STACK =
            """
            gatehouse: 1
            devices:
              disk: { model: memory, size: 64 B, latency: 2 ms, cancel: completes }
            stacks:
              disk:
                drivers:
                  top: { role: function, model: mistaken }
                  bus: { role: bus, hardware: disk }
            """;

    /** The same disk with a driver of its own, and a driver {@code top} beside it that may open {@code Disk0}. */
    String TWO_STACKS =
            """
            gatehouse: 1
            devices:
              disk: { model: memory, size: 64 B, latency: 2 ms, cancel: completes }
            stacks:
              disk:
                symbolic link: \\DosDevices\\Disk0
                drivers:
                  disk: { role: function }
                  bus: { role: bus, hardware: disk }
              client:
                drivers:
                  top: { role: function, model: mistaken }
                  root: { role: bus }
            """;

    /** What it does wrong: the driver … */
    String words();

    /** The driver with its mistake, or as it should be. */
    DriverModel driver(boolean mended);

    /** The stack that an application sends to. */
    default String stack() {
        return "disk";
    }

    /** What happens first, two milliseconds before the rest: an application reads. */
    default void before(World world) {
        world.act(reads(world, "r1"));
    }

    /** What happens while the disk answers and the driver's timers expire, at the same time. */
    default List<Function<World, Act>> rows() {
        return List.of();
    }

    /** What must hold in the end, beside what every scenario is checked for. */
    default void after(World world) {}

    /** How the driver without the mistake is proved right: where all schedules are too many, by the next best. */
    default Explorer proof() {
        return Explorer.exhaustive();
    }

    default Blueprint blueprint(boolean mended) {
        return Worlds.blueprint(
                stack().equals("disk") ? ONE_STACK : TWO_STACKS, Worlds.model("mistaken", () -> driver(mended)));
    }

    /** The scenario, to be explored. */
    default Subject<RerunOutcome> subject(boolean mended) {
        return new Rerun(blueprint(mended), List.of(this::before, this::together, this::after));
    }

    private void together(World world) {
        List<List<Act>> rows = new ArrayList<>();
        rows().forEach(row -> rows.add(List.of(row.apply(world))));
        rows.add(List.of(Act.of(world.agenda().passage(3 * Worlds.MS))));
        world.together(rows);
    }

    /** An application reads four bytes. */
    default Act reads(World world, String request) {
        return Act.of(world.requests().sendFromApplication(stack(), SendSpec.read(request, 4, 0)));
    }

    /** An application cancels its request. */
    static Act cancels(World world, String request) {
        return Act.of(world.requests().cancelByApplication(request));
    }

    /** Fails where the driver has printed that something went wrong. */
    static void mustHavePrintedNothing(World world) {
        List<String> printed = world.chronicle().printed("top");
        if (!printed.isEmpty()) {
            throw new AssertionError("driver \"top\" has printed " + String.join(", ", printed));
        }
    }
}
