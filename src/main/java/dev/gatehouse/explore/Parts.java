package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Explores by parts, each of which begins with another prefix: on several threads, or only some of them.
 *
 * <p>Which parts there are does not depend on the threads; nor does, together, what comes of them.
 */
final class Parts implements Explorer {

    /** So many that no thread or machine runs out of work long before the others. */
    private static final int WANTED = 128;

    private final Function<int[], Guide> guides;
    private final Shard shard;
    private final int threads;

    Parts(Function<int[], Guide> guides, Shard shard, int threads) {
        this.guides = guides;
        this.shard = shard;
        this.threads = threads;
    }

    /** {@code each} is told of one schedule at a time, in any order. */
    @Override
    public <O> Exploration explore(Subject<O> subject, Bounds bounds, Consumer<Explored<O>> each) {
        List<int[]> prefixes = Prefixes.of(subject, WANTED);
        List<int[]> mine = IntStream.range(0, prefixes.size())
                .filter(shard::has)
                .mapToObj(prefixes::get)
                .toList();
        return new Work<>(subject, bounds, each, mine).run();
    }

    private final class Work<O> {

        private final Subject<O> subject;
        private final Bounds bounds;
        private final Consumer<Explored<O>> each;
        private final ConcurrentLinkedQueue<int[]> left;
        private final List<Exploration> done = new ArrayList<>();
        private final AtomicLong runs = new AtomicLong();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Work(Subject<O> subject, Bounds bounds, Consumer<Explored<O>> each, List<int[]> prefixes) {
            this.subject = subject;
            this.bounds = bounds;
            this.each = each;
            this.left = new ConcurrentLinkedQueue<>(prefixes);
        }

        Exploration run() {
            List<Thread> helpers = IntStream.range(1, threads)
                    .mapToObj(number -> new Thread(this::work, "gatehouse-explorer-" + number))
                    .toList();
            helpers.forEach(Thread::start);
            work();
            helpers.forEach(Work::await);
            rethrow();
            Exploration all = done.stream().reduce(Exploration.NONE, Exploration::and);
            return runs.get() < bounds.schedules() ? all : all.givenUp("after " + bounds.schedules() + " schedules");
        }

        private static void await(Thread thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void work() {
            try {
                for (int[] prefix = left.poll(); prefix != null; prefix = left.poll()) {
                    Exploration part = new Search(guideOf(prefix)).explore(counted(), shared(), this::tell);
                    synchronized (done) {
                        done.add(part);
                    }
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
        }

        private Supplier<Guide> guideOf(int[] prefix) {
            return () -> guides.apply(prefix);
        }

        private Subject<O> counted() {
            return course -> {
                runs.incrementAndGet();
                return subject.run(course);
            };
        }

        private Bounds shared() {
            return new Bounds(
                    Long.MAX_VALUE,
                    bounds.depth(),
                    () -> failure.get() != null
                            || runs.get() >= bounds.schedules()
                            || bounds.isOver().getAsBoolean());
        }

        private void tell(Explored<O> explored) {
            synchronized (each) {
                each.accept(explored);
            }
        }

        private void rethrow() {
            if (failure.get() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure.get() instanceof Error error) {
                throw error;
            }
        }
    }
}
