package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.explore.Bounds;
import dev.gatehouse.explore.Exploration;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.explore.Rerun;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.explore.Subject;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.List;

/** Schedules a second: a cancel, a stop and the device of one request, on four devices with a stack each. */
public final class ExplorationRate {

    private static final int ROUNDS = 5;
    static final int MOST_PREEMPTIONS = 3;
    private static final TargetName TARGET = TargetName.local("f1");

    private ExplorationRate() {}

    public static void main(String[] arguments) {
        Subject<RerunOutcome> subject = subject();
        for (int round = 1; round <= ROUNDS; round++) {
            measure("all, reduced", Explorer.exhaustive(), subject);
            measure("at most " + MOST_PREEMPTIONS, Explorer.withinPreemptions(MOST_PREEMPTIONS), subject);
        }
    }

    public static Subject<RerunOutcome> subject() {
        return new Rerun(blueprint(), List.of(ExplorationRate::send, ExplorationRate::race)).withoutUnseenStacks();
    }

    static Blueprint blueprint() {
        return Worlds.blueprint(topology());
    }

    private static String topology() {
        StringBuilder devices = new StringBuilder("gatehouse: 1\ntitle: four devices\ndevices:\n");
        StringBuilder stacks = new StringBuilder("stacks:\n");
        for (int i = 1; i <= 4; i++) {
            devices.append("  d" + i + ": { model: memory, size: 64 B, latency: 2 ms, cancel: completes }\n");
            stacks.append("  s" + i + ":\n    drivers:\n      f" + i + ": { role: function }\n      b" + i
                    + ": { role: bus, hardware: d" + i + " }\n");
        }
        return devices.append(stacks).toString();
    }

    static void send(World world) {
        world.run(world.requests().send(TARGET, SendSpec.read("r1", 4, 0)));
    }

    static void race(World world) {
        List<Act> rows = List.of(
                Act.of(world.requests().cancel("f1", "r1")),
                Act.of(world.drivers().stop(TARGET, SentIoAction.LEAVE_SENT_IO_PENDING)),
                Act.of(world.agenda().passage(3 * Ticks.PER_MILLISECOND)));
        world.together(rows.stream().map(List::of).toList());
    }

    private static void measure(String what, Explorer explorer, Subject<RerunOutcome> subject) {
        long start = System.nanoTime();
        Exploration done = explorer.explore(subject, Bounds.DEFAULT, each -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-16s %,9d schedules, %,7.0f a second, %s%n",
                what, done.schedules(), done.schedules() / seconds, done.extent());
    }
}
