package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Supplier;

/** A request that waits, cancelable, until a timer (WDFTIMER) sends it again. */
final class RetryDelay {

    private static final Reason CANCELLED =
            new Reason("", "it was cancelled while the driver waited before sending it again");

    private enum At {
        MARK,
        START,
        CHECK,
        STOP
    }

    private final DriverContext driver;
    private final Request request;
    private final long ticks;
    private final CancelRace race;
    private final DriverTimer timer;

    RetryDelay(DriverContext driver, Request request, long ticks, Supplier<Frame> again) {
        this.driver = driver;
        this.request = request;
        this.ticks = ticks;
        this.race = new CancelRace(driver, request, this::complete);
        String name = driver.name() + "'s timer for " + request.name();
        this.timer = new DriverTimer(name, Irql.DISPATCH, driver.journal(), () -> race.release(again));
    }

    private Frame complete() {
        return new Complete(driver.journal(), request, NtStatus.CANCELLED, 0, CANCELLED);
    }

    /** Begins to wait; ends at once. */
    Frame begin() {
        return new Frame() {
            private At at = At.MARK;

            @Override
            public void step(Strand strand) {
                at = switch (at) {
                    case MARK -> {
                        strand.call(race.mark(timer.stop(false)));
                        yield At.START;
                    }
                    case START -> start(strand);
                    case CHECK -> check(strand);
                    case STOP -> {
                        strand.become(strand.<Boolean>result() ? race.meet() : Frame.of(null));
                        yield at;
                    }
                };
            }
        };
    }

    private At start(Strand strand) {
        if (strand.<NtStatus>result().isSuccess()) {
            strand.call(timer.start(ticks));
        } else {
            strand.become(complete());
        }
        return At.CHECK;
    }

    /** A cancel that came between the two found no timer to stop. */
    private At check(Strand strand) {
        strand.reads(race);
        if (race.isCancelled()) {
            strand.call(timer.stop(false));
        } else {
            strand.end(null);
        }
        return At.STOP;
    }

    /** The driver gives up waiting; nothing happens where the timer has fired or the request is being cancelled. */
    Frame letGo(Supplier<Frame> next) {
        return new Frame() {
            private boolean stopped;

            @Override
            public void step(Strand strand) {
                if (!stopped) {
                    stopped = true;
                    strand.call(timer.stop(false));
                } else {
                    strand.become(strand.<Boolean>result() ? race.release(next) : Frame.of(null));
                }
            }
        };
    }
}
