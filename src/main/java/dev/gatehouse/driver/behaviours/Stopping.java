package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.queue.StopAcknowledge;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a declared driver's EvtIoStop does with a request that it keeps, or has sent. */
public final class Stopping {

    private static final Reason IN_STOP = new Reason("", "the driver's EvtIoStop is declared so");

    /** What it does. */
    public enum Way {
        /** It keeps the request over the power-down; in a removal it cancels. */
        ACKNOWLEDGE,
        /** It gives back what it keeps, and cancels what it has sent. */
        REQUEUE,
        /** It completes what it keeps, and cancels what it has sent. */
        COMPLETE,
        NOTHING
    }

    private final Way way;
    private final NtStatus status;

    /** An EvtIoStop; {@code status} is what it completes with where it completes. */
    public Stopping(Way way, NtStatus status) {
        this.way = way;
        this.status = status;
    }

    /** Whether the driver has an EvtIoResume too: what it acknowledges it goes on with. */
    boolean resumes() {
        return way == Way.ACKNOWLEDGE;
    }

    /** What it does with a request, given what lets go of it and goes on; that is nothing for what was sent. */
    Frame stop(
            DriverContext driver,
            Request request,
            StopAction action,
            Function<Supplier<Frame>, Optional<Frame>> letGo) {
        boolean keeps = way == Way.ACKNOWLEDGE && action == StopAction.SUSPEND;
        if (way == Way.NOTHING) {
            return Frame.of(null);
        }
        return keeps
                ? StopAcknowledge.of(driver.journal(), request, false)
                : letGo.apply(() -> ending(driver, request))
                        .orElseGet(() -> new CancelRequest(driver.journal(), request, driver.name()));
    }

    private Frame ending(DriverContext driver, Request request) {
        return way == Way.REQUEUE
                ? StopAcknowledge.of(driver.journal(), request, true)
                : new Complete(driver.journal(), request, status, 0, IN_STOP);
    }
}
