package dev.gatehouse.virtualtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sees to it that exactly one thread runs a world at any time, and gives imperative code a thread where it needs one.
 *
 * <p>The thread that drives the world takes steps itself, and runs the imperative code of the strand that it waits for.
 * Other code runs on a worker, because it may still be blocked when the driver has to go on; as long as it does not
 * cross with code of another strand, one worker does.
 */
final class Baton {

    /** A thread's place: it may go on when it is given a turn. */
    static final class Seat {

        static final Seat NONE = new Seat();

        private final Semaphore turn = new Semaphore(0);
        private Baton baton;

        /** Waits for the next turn. */
        void await() {
            turn.acquireUninterruptibly();
        }

        /** Waits for the next turn, but not for ever; tells whether it has come. */
        boolean await(Duration patience) {
            try {
                return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                return false;
            }
        }

        /** Gives the seat's thread, which is idle, to another world. */
        Seat of(Baton next) {
            baton = next;
            return this;
        }

        /** Takes the seat's thread, which is idle, from its world. */
        void free() {
            baton = null;
        }

        /** Ends the seat's thread, which is idle and free. */
        void end() {
            turn.release();
        }

        /** Serves a world until there is nothing to do for this thread; false if it is to end instead. */
        boolean serve() {
            Baton served = baton;
            if (served != null) {
                served.work(this);
            }
            return served != null;
        }
    }

    private final Agenda agenda;
    private final Workers pool;
    private final Seat driver = new Seat();
    private final Deque<Seat> idle = new ArrayDeque<>();
    private final List<Seat> workers = new ArrayList<>();
    private boolean codeOnDriver;
    private boolean abandoned;
    private Throwable failure;

    Baton(Agenda agenda, Workers pool) {
        this.agenda = agenda;
        this.pool = pool;
    }

    /** Runs the world on the calling thread until the agenda has nothing left to do for its goal. */
    void drive() {
        rethrowFailure();
        for (Strand strand = agenda.next(); strand != null; strand = agenda.next()) {
            if (strand.top() instanceof Activation activation) {
                enter(strand, activation);
                rethrowFailure();
            } else {
                agenda.step(strand);
            }
        }
    }

    /** Code of the strand that the driving thread waits for runs on that thread: neither goes on without the other. */
    private void enter(Strand strand, Activation activation) {
        if (activation.isUnwound()) {
            agenda.disable(strand);
        } else if (activation.seat() == Seat.NONE && agenda.isAwaited(strand)) {
            runOnDriver(strand, activation);
        } else {
            handOver(driver, strand, activation);
        }
    }

    private void runOnDriver(Strand strand, Activation activation) {
        codeOnDriver = true;
        try {
            activation.run(strand, driver, agenda.watch());
        } catch (Abandoned unwound) {
            activation.unwind();
        } finally {
            codeOnDriver = false;
        }
    }

    /** Runs a DDI for imperative code: the loop goes on in here until the DDI has ended. */
    Object call(Frame ddi) {
        unwindIfAbandoned();
        Strand caller = agenda.running();
        Activation activation = (Activation) caller.top();
        caller.call(ddi);
        while (true) {
            Strand strand = nextOrFail(activation.seat());
            if (strand == caller && strand.top() == activation) {
                activation.goesOn(caller);
                return caller.result();
            }
            turn(activation.seat(), strand, caller);
        }
    }

    /** Unwinds all imperative code, one thread after the other; those that are idle need not even wake for it. */
    void abandon() {
        abandoned = true;
        workers.removeAll(idle);
        idle.forEach(pool::giveBack);
        idle.clear();
        while (!workers.isEmpty()) {
            workers.get(0).turn.release();
            driver.await();
        }
    }

    /** A worker's turns, until it has nothing to do or the world is given up; then another thread has the baton. */
    private void work(Seat me) {
        try {
            while (!abandoned) {
                if (!turn(me, nextOrFail(me), null)) {
                    return;
                }
            }
        } catch (Abandoned unwound) {
            // Its code is unwound, which is all that it was woken for.
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
        workers.remove(me);
        pool.giveBack(me);
        driver.turn.release();
    }

    /**
     * One turn of the loop on a worker's thread; {@code below} is the strand whose code is already on it, or null.
     *
     * @return whether the thread still has the baton: without code on it, it does not wait for another here
     */
    private boolean turn(Seat me, Strand strand, Strand below) {
        if (strand == null) {
            return goesOnAfter(driver, me, below);
        }
        if (!(strand.top() instanceof Activation activation)) {
            stepOrFail(me, strand);
        } else if (activation.isUnwound()) {
            agenda.disable(strand);
        } else if (activation.seat() == Seat.NONE && (below == null || below == strand)) {
            activation.run(strand, me, agenda.watch());
        } else {
            agenda.keepChosen(strand);
            return goesOnAfter(seatOf(activation), me, below);
        }
        return true;
    }

    /** Lets another thread go on, and waits for the baton with the code that this one runs, if there is any. */
    private boolean goesOnAfter(Seat next, Seat me, Strand below) {
        if (below == null) {
            idle.push(me);
            next.turn.release();
        } else {
            yieldTo(me, next);
        }
        return below != null;
    }

    private void stepOrFail(Seat me, Strand strand) {
        try {
            agenda.step(strand);
        } catch (RuntimeException | Error thrown) {
            fail(me, thrown);
        }
    }

    private Strand nextOrFail(Seat me) {
        try {
            return agenda.next();
        } catch (RuntimeException | Error thrown) {
            fail(me, thrown);
            return null;
        }
    }

    /** A fault of the engine, or of a listener: the driving thread throws it on, and this one goes no further. */
    private void fail(Seat me, Throwable thrown) {
        failure = thrown;
        yieldTo(me, driver);
    }

    /** Code on the driving thread is unwound where nothing is left to do, as it can never end; a worker waits. */
    private void yieldTo(Seat me, Seat next) {
        if (me == next) {
            throw new Abandoned();
        }
        pass(me, next);
    }

    private void handOver(Seat from, Strand strand, Activation activation) {
        agenda.keepChosen(strand);
        pass(from, seatOf(activation));
    }

    private Seat seatOf(Activation activation) {
        return activation.seat() == Seat.NONE ? freeSeat() : activation.seat();
    }

    private void pass(Seat from, Seat to) {
        to.turn.release();
        from.await();
        if (from != driver) {
            unwindIfAbandoned();
        } else if (codeOnDriver && failure != null) {
            throw new Abandoned();
        }
    }

    private void unwindIfAbandoned() {
        if (abandoned) {
            throw new Abandoned();
        }
    }

    private Seat freeSeat() {
        if (!idle.isEmpty()) {
            return idle.pop();
        }
        Seat seat = pool.take(this);
        workers.add(seat);
        return seat;
    }

    /** Starts a thread, which waits for its first turn. */
    static Seat newWorker(Workers pool, Baton baton) {
        Seat seat = new Seat().of(baton);
        Thread thread = new Thread(() -> pool.serve(seat), "gatehouse-driver-code");
        thread.setDaemon(true);
        thread.start();
        return seat;
    }

    private void rethrowFailure() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
