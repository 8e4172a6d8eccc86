package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.Transform;
import dev.gatehouse.bytes.Transformed;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Buffers;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import java.util.function.Function;

/** Sends a request on for good: the driver never sees it again, and no gate of the target holds it up. */
public final class ForwardAndForget implements Behaviour {

    private final Function<DriverContext, IoTarget> through;
    private final IoType ownType;
    private final Transform down;

    public ForwardAndForget(Function<DriverContext, IoTarget> through, IoType ownType, Transform down) {
        this.through = through;
        this.ownType = ownType;
        this.down = down;
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return new Frame() {
            private boolean sent;

            @Override
            public void step(Strand strand) {
                if (!sent) {
                    sent = true;
                    send(strand);
                } else if (strand.<Boolean>result()) {
                    strand.end(null);
                } else {
                    Reason why = request.irp().reason();
                    strand.become(new Complete(driver.journal(), request, request.status(), 0, why));
                }
            }

            private void send(Strand strand) {
                strand.writes(request);
                Transformed made = InPlace.apply(down, Buffers.input(request.irp(), ownType), Long.MAX_VALUE);
                if (made.isGood()) {
                    strand.call(through.apply(driver).send(request, SendOptions.SEND_AND_FORGET));
                } else {
                    Reason why = new Reason("", made.why());
                    strand.become(new Complete(driver.journal(), request, made.status(), 0, why));
                }
            }
        };
    }
}
