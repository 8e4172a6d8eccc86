package dev.gatehouse.bench;

import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many requests outstanding on one target: sent in order, then half of them cancelled and half completed in any order.
 *
 * <p>The score is a time; divided by {@code outstanding} it is what one request costs, and has to stay about the same.
 * The heap is large, so that the collector, whose cost grows with what is alive, is not what is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmn2500m", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OutstandingBench {

    @Param({"100", "1000", "10000", "100000"})
    int outstanding;

    @Benchmark
    public int sendThenCancelOrComplete() {
        Agenda agenda = Agenda.runUntilBlocked();
        Journal journal = new Journal(agenda, Level.OFF);
        DriverIdentity driver = DriverIdentity.of("driver");
        Holding device = new Holding();
        LocalTarget target = new LocalTarget("target", driver, journal, device);
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < outstanding; i++) {
            Request request = Request.create("r", driver);
            target.format(request, Format.read(MemoryRange.NONE, 0));
            run(agenda, target.send(request, SendOptions.NONE));
            requests.add(request);
        }
        Collections.shuffle(requests, new Random(7));
        for (int i = 0; i < outstanding; i++) {
            Request request = requests.get(i);
            run(agenda, i % 2 == 0 ? new CancelRequest(journal, request, "driver") : complete(request.irp()));
        }
        return target.counts()[0];
    }

    private static void run(Agenda agenda, Frame call) {
        agenda.spawn(agenda.lane("driver"), Irql.PASSIVE, call);
        agenda.settle();
    }

    private static Frame complete(Irp irp) {
        return strand -> {
            irp.takeCancelRoutine();
            irp.setStatus(NtStatus.SUCCESS, 0, Reason.NONE);
            strand.become(new CompleteIrp(irp));
        };
    }

    /** A device that keeps what it gets until it is cancelled or completed from outside. */
    private static final class Holding implements LowerDevice {

        @Override
        public String name() {
            return "device";
        }

        @Override
        public int stackSize() {
            return 1;
        }

        @Override
        public IoType ioType() {
            return IoType.BUFFERED;
        }

        @Override
        public Frame dispatch(Irp irp) {
            return strand -> {
                irp.setCancelRoutine(cancelled -> end -> {
                    cancelled.setStatus(NtStatus.CANCELLED, 0, Reason.NONE);
                    end.become(new CompleteIrp(cancelled));
                });
                strand.end(null);
            };
        }
    }
}
