package dev.gatehouse.bench;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A driver reads 64 bytes from the memory at the bottom of its stack of three drivers: reuse, format, set the
 * completion routine, send, deliver, complete, completion routine. Worlds are built for every thousand reads.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RequestBench {

    private static final int READS = 1_000;

    private static final String STACK =
            """
            gatehouse: 1
            title: three drivers and a memory
            devices:
              heater: { model: memory, size: 64 B, latency: 0 ms }
            stacks:
              toaster:
                drivers:
                  guard: { role: filter }
                  toaster: { role: function }
                  toaster-bus: { role: bus, hardware: heater }
            """;

    /** What the journal keeps. */
    @Param({"FULL", "SUMMARY", "OFF"})
    Level journal;

    private final Blueprint blueprint = Worlds.blueprint(STACK);

    @Benchmark
    @OperationsPerInvocation(READS)
    public int read64Bytes() {
        World world = World.start(blueprint, Agenda.runUntilBlocked(), journal);
        Agenda agenda = world.agenda();
        Reading reading = new Reading(world.journal(), Worlds.localTarget(world, "guard"));
        agenda.finish(agenda.spawn(agenda.lane("reading"), Irql.PASSIVE, reading));
        world.close();
        if (world.events().stream().anyMatch(Event.RuleBroken.class::isInstance)) {
            throw new IllegalStateException("impossible: a driver without a fault breaks a rule");
        }
        return reading.completed;
    }

    private static final class Reading implements Frame {

        private final Journal log;
        private final LocalTarget target;
        private final Request request = Request.create("r1", DriverIdentity.of("guard"));
        private final MemoryRange range =
                MemoryRange.all(Memory.create("buffer", 64).value().orElseThrow());
        private int sent;
        private int completed;

        Reading(Journal log, LocalTarget target) {
            this.log = log;
            this.target = target;
        }

        @Override
        public void step(Strand strand) {
            if (sent == READS) {
                strand.end(null);
                return;
            }
            sent++;
            request.reuse(NtStatus.SUCCESS);
            request.used(log, RequestDdi.REUSE, NtStatus.SUCCESS);
            target.format(request, Format.read(range, 0));
            request.setCompletionRoutine((done, from, params) -> {
                completed++;
                return Frame.of(null);
            });
            strand.call(target.send(request, SendOptions.NONE));
        }
    }
}
