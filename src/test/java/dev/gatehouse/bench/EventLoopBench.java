package dev.gatehouse.bench;

import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lane;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import java.util.PriorityQueue;
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
 * The engine's loop without anything in it, beside the simplest loop that does the same: a queue of timed lambdas.
 *
 * <p>An event is a timer that expires, runs and sets itself again; a step is one step of a strand that goes on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EventLoopBench {

    private static final int EVENTS = 100_000;

    /** How many timers are set at any time. */
    @Param({"16", "1000", "100000"})
    int pending;

    private record Timed(long due, Runnable what) {}

    /** The baseline: a priority queue of lambdas. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long rawPriorityQueue() {
        PriorityQueue<Timed> queue = new PriorityQueue<>((a, b) -> Long.compare(a.due(), b.due()));
        long[] now = new long[1];
        for (int i = 0; i < pending; i++) {
            queue.add(again(queue, now, i));
        }
        for (int i = 0; i < EVENTS; i++) {
            Timed next = queue.poll();
            now[0] = next.due();
            next.what().run();
        }
        return now[0];
    }

    private Timed again(PriorityQueue<Timed> queue, long[] now, int id) {
        return new Timed(now[0] + delay(id), () -> queue.add(again(queue, now, id)));
    }

    /** The same on the engine's agenda: each expiry is a strand with a step. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long timers() {
        Agenda agenda = Agenda.runUntilBlocked();
        Ticking ticking = new Ticking(agenda);
        for (int i = 0; i < pending; i++) {
            ticking.set(i);
        }
        agenda.advance(Long.MAX_VALUE);
        return agenda.now();
    }

    private long delay(int id) {
        return 1 + (id * 7919L) % (2L * pending);
    }

    private final class Ticking {

        private final Agenda agenda;
        private final Lane lane;
        private int left = EVENTS;

        Ticking(Agenda agenda) {
            this.agenda = agenda;
            this.lane = agenda.lane("ticking");
        }

        void set(int id) {
            agenda.hardwareAt(agenda.now() + delay(id), lane, strand -> fire(strand, id));
        }

        private void fire(Strand strand, int id) {
            set(id);
            strand.end(null);
            if (--left == 0) {
                agenda.halt();
            }
        }
    }

    /** Atomic steps of one strand. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long steps() {
        Agenda agenda = Agenda.runUntilBlocked();
        Strand strand = agenda.spawn(agenda.lane("counting"), Irql.PASSIVE, new Counting());
        agenda.finish(strand);
        return strand.<Integer>result();
    }

    private static final class Counting implements Frame {

        private int steps;

        @Override
        public void step(Strand strand) {
            steps++;
            if (steps == EVENTS) {
                strand.end(steps);
            }
        }
    }
}
