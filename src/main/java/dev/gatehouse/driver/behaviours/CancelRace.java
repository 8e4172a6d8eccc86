package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.queue.Cancelable;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Supplier;

/**
 * A received request that is cancelable while the driver waits for something else, a timer or requests of its own.
 *
 * <p>EvtRequestCancel and whoever brings what was waited for may run at the same time. WdfRequestUnmarkCancelable says
 * which of them has the request; where EvtRequestCancel has it, the later of the two completes it, so that neither
 * touches it afterwards.
 */
final class CancelRace {

    private final DriverContext driver;
    private final Request request;
    private final Supplier<Frame> completion;
    private boolean cancelled;
    private boolean met;

    /** A request that is completed by a frame where it was cancelled. */
    CancelRace(DriverContext driver, Request request, Supplier<Frame> completion) {
        this.driver = driver;
        this.request = request;
        this.completion = completion;
    }

    /** Whether EvtRequestCancel has been called. */
    boolean isCancelled() {
        return cancelled;
    }

    /**
     * WdfRequestMarkCancelableEx; ends with its status.
     *
     * @param ending what EvtRequestCancel does first; ends with whether nobody will {@link #release} or {@link #meet}
     */
    Frame mark(Frame ending) {
        return Cancelable.mark(driver.journal(), request, marked -> cancelling(ending));
    }

    private Frame cancelling(Frame ending) {
        return new Frame() {
            private boolean called;

            @Override
            public void step(Strand strand) {
                strand.writes(CancelRace.this);
                if (!called) {
                    called = true;
                    cancelled = true;
                    strand.call(ending);
                } else {
                    strand.become(strand.<Boolean>result() ? completion.get() : meet());
                }
            }
        };
    }

    /** WdfRequestUnmarkCancelable, and what comes next where the request was not cancelled. */
    Frame release(Supplier<Frame> next) {
        return new Frame() {
            private boolean asked;

            @Override
            public void step(Strand strand) {
                strand.writes(CancelRace.this);
                if (asked) {
                    strand.become(strand.<NtStatus>result().isSuccess() ? next.get() : meet());
                } else if (cancelled) {
                    strand.become(meet());
                } else {
                    asked = true;
                    strand.call(Cancelable.unmark(driver.journal(), request));
                }
            }
        };
    }

    /** One of the two is done with a request that was cancelled: the second of them completes it. */
    Frame meet() {
        return strand -> {
            strand.writes(CancelRace.this);
            if (met) {
                strand.become(completion.get());
            } else {
                met = true;
                strand.end(null);
            }
        };
    }
}
