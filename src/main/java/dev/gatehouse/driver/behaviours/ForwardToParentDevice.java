package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.queue.ForwardToParent;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;

/** A child device's driver gives a request to the queue of its parent device, and is done with it. */
public final class ForwardToParentDevice implements Behaviour {

    private static final Reason NOT_TAKEN =
            new Reason("WdfRequestForwardToParentDeviceIoQueue", "the parent device's queue does not take it");

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return new Frame() {
            private boolean forwarded;

            @Override
            public void step(Strand strand) {
                if (!forwarded) {
                    forwarded = true;
                    DriverContext parent = driver.parent();
                    strand.call(new ForwardToParent(
                            driver.journal(),
                            request,
                            parent.queue(),
                            Optional.of(parent),
                            ForwardToParent.SEND_AND_FORGET));
                } else if (strand.<NtStatus>result().isSuccess()) {
                    strand.end(null);
                } else {
                    strand.become(new Complete(driver.journal(), request, strand.result(), 0, NOT_TAKEN));
                }
            }
        };
    }
}
