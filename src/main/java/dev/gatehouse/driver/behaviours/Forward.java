package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Buffers;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestTarget;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.function.Function;

/**
 * Sends a request on, formatted by its current type, and completes it upward with what came back.
 *
 * <p>Asynchronously the completion routine does that; synchronously the driver itself, after the send.
 */
public final class Forward implements Behaviour {

    private final Function<DriverContext, IoTarget> through;
    private final SendOptions options;
    private final IoType ownType;
    private final ByteChange down;
    private final ByteChange up;
    private final boolean followed;

    /**
     * A driver that forwards.
     *
     * @param through the target it sends to
     * @param options synchronous or not, with a time-out or without
     * @param ownType how its own device takes the buffers of reads and writes
     * @param down what it does to the input before it sends
     * @param up what it does to the output after it came back
     */
    public Forward(
            Function<DriverContext, IoTarget> through,
            SendOptions options,
            IoType ownType,
            ByteChange down,
            ByteChange up) {
        this(through, options, ownType, down, up, !options.synchronous());
    }

    private Forward(
            Function<DriverContext, IoTarget> through,
            SendOptions options,
            IoType ownType,
            ByteChange down,
            ByteChange up,
            boolean followed) {
        this.through = through;
        this.options = options;
        this.ownType = ownType;
        this.down = down;
        this.up = up;
        this.followed = followed;
    }

    /** A driver that forgets to set a completion routine. */
    public Forward withoutCompletionRoutine() {
        return new Forward(through, options, ownType, down, up, false);
    }

    @Override
    public Frame handle(DriverContext driver, Request request) {
        return new Handling(driver, request, through.apply(driver));
    }

    private final class Handling implements Frame {

        private final DriverContext driver;
        private final Request request;
        private final IoTarget target;
        private boolean sent;

        Handling(DriverContext driver, Request request, IoTarget target) {
            this.driver = driver;
            this.request = request;
            this.target = target;
        }

        @Override
        public void step(Strand strand) {
            if (!sent) {
                sent = true;
                prepare(strand);
            } else if (options.synchronous() && strand.<Boolean>result()) {
                strand.become(back());
            } else if (!strand.<Boolean>result()) {
                strand.become(completeUpward());
            } else {
                strand.end(null);
            }
        }

        private void prepare(Strand strand) {
            strand.writes(request);
            down.apply(Buffers.input(request.irp(), ownType), Long.MAX_VALUE);
            request.formatUsingCurrentType();
            request.used(driver.journal(), RequestDdi.FORMAT_USING_CURRENT_TYPE, NtStatus.SUCCESS);
            request.irp().nextLocation().setFile(request.irp().currentLocation().file());
            if (followed) {
                request.setCompletionRoutine(this::completed);
            }
            strand.call(target.send(request, options));
        }

        private Frame completed(Request completed, RequestTarget from, CompletionParams params) {
            return back();
        }

        private Frame back() {
            return strand -> {
                strand.writes(request);
                if (request.status().isSuccess()) {
                    up.apply(Buffers.output(request.irp(), ownType), request.information());
                }
                strand.become(completeUpward());
            };
        }

        /** The request goes up with the status that it has, and for the same reason. */
        private Frame completeUpward() {
            Reason why = request.irp().reason();
            return new Complete(driver.journal(), request, request.status(), request.information(), why);
        }
    }
}
