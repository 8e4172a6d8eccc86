package dev.gatehouse.bench.race;

import java.util.List;

/**
 * The driver of {@code CompletesTwice} written for plain threads: one cancels the request that it serves, one is the
 * disk that answers and the completion routine, one stops the target, and each takes the steps that matter and no more.
 *
 * @param locks whether the completion routine looks at the flag while it holds the lock, as it should
 */
record PlainRace(boolean locks) implements Runnable {

    static final int THREADS = 3;

    @Override
    public void run() {
        Once once = new Once();
        List<Thread> threads =
                List.of(new Thread(once::cancel), new Thread(() -> once.answer(locks)), new Thread(once::stop));
        threads.forEach(Thread::start);
        threads.forEach(PlainRace::join);
        if (once.completions != 1 || once.leftPending < 0) {
            throw new IllegalStateException("the request was completed " + once.completions + " times");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this", e);
        }
    }

    /** What the threads share. */
    private static final class Once {

        private final Object request = new Object();
        private final Object target = new Object();
        private final Object driver = new Object();
        private boolean isCancelable = true;
        private boolean over;
        private int sent = 1;
        private int leftPending = -1;
        private int completions;

        void cancel() {
            if (unmarkCancelable() && isFirst()) {
                complete();
            }
        }

        private boolean isFirst() {
            synchronized (driver) {
                boolean first = !over;
                over = true;
                return first;
            }
        }

        void answer(boolean locks) {
            synchronized (target) {
                sent--;
            }
            if (locks) {
                completeUnlessCancelled();
            } else if (!over) {
                unmarkCancelable();
                over = true;
                complete();
            }
        }

        private void completeUnlessCancelled() {
            boolean mine;
            synchronized (driver) {
                mine = !over && unmarkCancelable();
            }
            if (mine) {
                complete();
            }
        }

        void stop() {
            synchronized (target) {
                leftPending = sent;
            }
        }

        private boolean unmarkCancelable() {
            synchronized (request) {
                boolean was = isCancelable;
                isCancelable = false;
                return was;
            }
        }

        private void complete() {
            synchronized (request) {
                completions++;
            }
        }
    }
}
