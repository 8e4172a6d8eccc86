package dev.gatehouse.explore;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A scenario drawn from a seed: requests are sent to a stack and to a remote target, then a few things happen at the
 * same time. What comes of it is everything that anybody can see: each lane's part of the journal, states, findings.
 */
final class Choreography implements Subject<String> {

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            devices:
              heater: { model: memory, size: 64 B, latency: 2 ms, cancel: completes }
              tape:
                model: memory
                size: 64 B
                latency: { from: 1 ms, to: 2 ms, seed: 1 }
                cancel: defers
                queue depth: 1
            stacks:
              toaster:
                symbolic link: \\DosDevices\\Toaster0
                drivers:
                  guard: { role: filter, read: { forward: with completion routine } }
                  toaster: { role: function, queue: sequential }
                  toaster-bus: { role: bus, hardware: heater }
              recorder:
                drivers:
                  recorder: { role: function, on stop: requeue, read: { pend: until told } }
                  recorder-bus: { role: bus, hardware: tape }
            links:
              toasts: { from: recorder, to: { stack: toaster } }
            faults:
              weak: { device: heater, when: { at most: 2, perhaps: yes }, complete: STATUS_DEVICE_BUSY }
              torn: { device: tape, when: { every: 2 }, short: { from: 0 B, to: 4 B, seed: 1 } }
            """;

    private static final TargetName LOCAL = TargetName.local("guard");
    private static final TargetName TAPE = TargetName.local("recorder");
    private static final TargetName REMOTE = TargetName.remote("recorder", "toasts");
    private static final List<Function<World, Act>> POOL = List.of(
            world -> send(world, LOCAL, SendSpec.read("new", 4, 0)),
            world -> send(world, LOCAL, SendSpec.read("new", 4, 0).timingOutAfter(Worlds.MS)),
            world -> send(world, LOCAL, SendSpec.read("new", 4, 0).ignoringTargetState()),
            world -> send(world, REMOTE, SendSpec.read("new", 4, 0)),
            world -> send(world, TAPE, SendSpec.write("new", new byte[4], 0)),
            world -> Act.of(world.requests().sendFromApplication("toaster", SendSpec.read("new", 4, 0))),
            world -> Act.of(world.requests().sendFromApplication("recorder", SendSpec.read("new", 4, 0))),
            world -> Act.of(world.requests().cancel("guard", "r1")),
            world -> Act.of(world.requests().cancel("recorder", "r2")),
            world -> Act.of(world.requests().cancelByApplication("a1")),
            world -> Act.of(world.requests().cancelByApplication("a2")),
            world -> Act.of(world.drivers().stop(LOCAL, SentIoAction.LEAVE_SENT_IO_PENDING)),
            world -> waits(world.drivers().stop(LOCAL, SentIoAction.CANCEL_SENT_IO), "stopping"),
            world -> waits(world.drivers().stop(TAPE, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE), "waiting"),
            world -> Act.of(world.drivers().start(LOCAL)),
            world -> Act.of(world.drivers().purge(LOCAL, PurgeAction.PURGE_IO)),
            world -> waits(world.drivers().purge(REMOTE, PurgeAction.PURGE_IO_AND_WAIT), "purging"),
            world -> waits(world.drivers().close(REMOTE), "closing"),
            world -> waits(world.drivers().closeForQueryRemove(REMOTE), "leaving"),
            world -> world.hardware().complete("heater", "r1", NtStatus.SUCCESS, 0),
            world -> world.hardware().failNext("heater", 1, NtStatus.DEVICE_NOT_READY),
            world -> world.hardware().hold("tape"),
            world -> world.hardware().enableFault("weak", true),
            world -> world.hardware().enableFault("torn", true),
            world -> world.hardware().pullOut("heater"),
            world -> world.stacks().poweringDown("recorder").onThread(Optional.of("power")),
            world -> world.stacks().queryingRemove("toaster").onThread(Optional.of("pnp")),
            world -> world.stacks().surpriseRemoving("recorder").onThread(Optional.of("surprise")));

    private static Act send(World world, TargetName target, SendSpec spec) {
        return Act.of(world.requests().send(target, spec));
    }

    private static Act waits(Frame call, String thread) {
        return Act.of(call).onThread(Optional.of(thread));
    }

    static Blueprint blueprint() {
        return Worlds.blueprint(TOPOLOGY);
    }

    private final Blueprint blueprint;
    private final List<Function<World, Act>> rows = new ArrayList<>();

    Choreography(Blueprint blueprint, long seed, int size) {
        this.blueprint = blueprint;
        Random random = new Random(seed);
        while (rows.size() < size) {
            Function<World, Act> row = POOL.get(random.nextInt(POOL.size()));
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
        rows.add(world -> Act.of(world.agenda().passage(3 * Worlds.MS)));
    }

    @Override
    public String run(Course course) {
        Scenario scenario = new Scenario();
        Agenda agenda = course.agenda(Limits.DEFAULT, blueprint.workers());
        try {
            scenario.build(blueprint, agenda);
            scenario.perform(Choreography::before);
            course.leaveOpen();
            String failure = together(scenario);
            course.fix();
            String state = scenario.observe(Choreography::state);
            scenario.windUp();
            return withoutTimes(
                    failure + "\n" + state + scenario.findings().toString().replace(", ", "\n"));
        } finally {
            agenda.abandon();
        }
    }

    /** When something is taken down is no part of the state: only a step that goes by the time depends on it. */
    static String withoutTimes(String text) {
        return text.replaceAll("(at|since|for|until) [0-9.]+ (ms|us|ns)", "$1 some time");
    }

    private static void before(World world) {
        world.run(world.requests().send(LOCAL, SendSpec.read("r1", 4, 0)));
        world.run(world.requests().send(TAPE, SendSpec.read("r2", 4, 0)));
        world.run(world.drivers().open(REMOTE));
        world.run(world.requests().send(REMOTE, SendSpec.read("r3", 4, 0)));
        world.act(Act.of(world.requests().sendFromApplication("toaster", SendSpec.read("a1", 4, 0))));
        world.act(Act.of(world.requests().sendFromApplication("recorder", SendSpec.read("a2", 4, 0))));
    }

    private String together(Scenario scenario) {
        try {
            scenario.perform(world -> world.together(
                    rows.stream().map(row -> List.of(row.apply(world))).toList()));
            return "held";
        } catch (AssertionError failed) {
            return "failed: " + failed.getMessage();
        }
    }

    /** Each lane's part of the journal, and where everything is. */
    private static String state(World world) {
        Map<String, StringBuilder> lanes = new TreeMap<>();
        world.events().forEach(event -> lanes.computeIfAbsent(event.lane(), lane -> new StringBuilder())
                .append(event.text())
                .append('\n'));
        StringBuilder all = new StringBuilder();
        lanes.forEach(
                (lane, lines) -> all.append("== ").append(lane).append('\n').append(lines));
        world.requests().all().forEach(request -> all.append(request.name())
                .append(" is ")
                .append(world.requests().whereabouts(request.name()))
                .append('\n'));
        return all.toString();
    }
}
