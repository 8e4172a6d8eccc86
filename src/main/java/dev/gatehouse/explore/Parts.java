package dev.gatehouse.explore;

import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Hands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Explores by parts: on several threads, or only some of them.
 *
 * <p>Which parts there are does not depend on the threads; nor does, together, what comes of them.
 */
final class Parts implements Explorer {

    private final Division division;
    private final ExploreShard shard;
    private final Hands hands;

    Parts(Division division, ExploreShard shard, Hands hands) {
        this.division = division;
        this.shard = shard;
        this.hands = hands;
    }

    @Override
    public <O> Exploration explore(Subject<O> subject, Bounds bounds, Ledger<O> ledger) {
        List<Search> parts = division.parts(subject);
        List<Search> mine = IntStream.range(0, parts.size())
                .filter(shard::has)
                .mapToObj(parts::get)
                .toList();
        return mine.isEmpty()
                ? new Exploration(division.nothing(), 0, 0, 0)
                : new Work<>(subject, bounds, ledger, mine).run();
    }

    private final class Work<O> {

        private final Subject<O> subject;
        private final Bounds bounds;
        private final Ledger<O> ledger;
        private final List<Search> parts;
        private final double[] shares;
        private final AtomicInteger next = new AtomicInteger();
        private final List<Exploration> done = new ArrayList<>();
        private final List<Thread> helpers = new ArrayList<>();
        private final AtomicLong schedules = new AtomicLong();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Work(Subject<O> subject, Bounds bounds, Ledger<O> ledger, List<Search> parts) {
            this.subject = subject;
            this.bounds = bounds;
            this.ledger = ledger;
            this.parts = parts;
            this.shares = new double[parts.size()];
        }

        Exploration run() {
            while (takesOne()) {
                recruit();
            }
            for (Thread helper = helper(); helper != Thread.currentThread(); helper = helper()) {
                await(helper);
            }
            rethrow();
            Exploration all = done.stream().reduce(Exploration::and).orElseThrow();
            return all.extent().isReached() || !isTooMuch()
                    ? all
                    : all.givenUp("after " + bounds.schedules() + " schedules");
        }

        private boolean isTooMuch() {
            return schedules.get() >= bounds.schedules();
        }

        /** Does one more part; false where none is left. */
        private boolean takesOne() {
            int part = next.getAndIncrement();
            if (part >= parts.size()) {
                return false;
            }
            try {
                Exploration one = parts.get(part).explore(subject, shared(), new PartLedger(part));
                synchronized (done) {
                    done.add(one);
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
            return true;
        }

        private void recruit() {
            if (next.get() < parts.size() && hands.take()) {
                Thread helper = new Thread(this::help, "gatehouse-explorer");
                synchronized (helpers) {
                    helpers.add(helper);
                }
                helper.start();
            }
        }

        private void help() {
            try {
                recruit();
                while (hands.mayStay() && takesOne()) {
                    recruit();
                }
            } finally {
                hands.release();
            }
        }

        /** One of those that have helped and may still do; the calling thread where there is none. */
        private Thread helper() {
            synchronized (helpers) {
                return helpers.isEmpty() ? Thread.currentThread() : helpers.remove(helpers.size() - 1);
            }
        }

        private void await(Thread thread) {
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

        private Bounds shared() {
            return new Bounds(
                    Long.MAX_VALUE,
                    bounds.depth(),
                    () -> failure.get() != null
                            || isTooMuch()
                            || bounds.isOver().getAsBoolean());
        }

        private void rethrow() {
            if (failure.get() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure.get() instanceof Error error) {
                throw error;
            }
        }

        private final class PartLedger implements Ledger<O> {

            private final int part;

            PartLedger(int part) {
                this.part = part;
            }

            @Override
            public void add(Explored<O> explored) {
                schedules.incrementAndGet();
                synchronized (ledger) {
                    ledger.add(part, explored);
                }
            }

            @Override
            public boolean isEnough(int ofPart) {
                synchronized (ledger) {
                    return ledger.isEnough(part);
                }
            }

            @Override
            public void share(DoubleSupplier share) {
                synchronized (ledger) {
                    shares[part] = share.getAsDouble();
                    ledger.share(() -> Arrays.stream(shares).sum() / shares.length);
                }
            }
        }
    }
}
