package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.journal.Witness;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SendWay;

/** WdfRequestSend: ends with its BOOLEAN; where that is FALSE the request's status says why. */
final class Send implements Frame {

    private static final Reason BAD_OPTIONS = new Reason(
            "FxValidateRequestOptions", "its size is wrong, a flag is unknown, or SEND_AND_FORGET goes with another");
    private static final Reason NO_ROUTINE = new Reason(
            "WdfRequestSend", "a request from a queue that is sent asynchronously needs a completion routine");

    private enum At {
        CHECK,
        DELIVER,
        RETURN
    }

    private final IoTarget target;
    private final Request request;
    private final SendOptions options;
    private At at = At.CHECK;

    Send(IoTarget target, Request request, SendOptions options) {
        this.target = target;
        this.request = request;
        this.options = options;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
            case DELIVER -> deliver(strand);
            case RETURN -> {
                strand.end(true);
                yield at;
            }
        };
    }

    private At check(Strand strand) {
        strand.writes(request);
        tell(strand, target, request, options, options.way());
        if (!options.isLegal()) {
            target.remarks().refuseAndBreak(strand, request, NtStatus.INVALID_PARAMETER, BAD_OPTIONS);
        } else if (options.synchronous()) {
            strand.become(new SendSynchronously(target, request, options));
        } else if (options.sendAndForget()) {
            strand.become(new SendAndForget(target, request));
        } else if (request.isFromQueue() && !request.hasCompletionRoutine()) {
            target.remarks().refuseAndBreak(strand, request, NtStatus.INVALID_DEVICE_REQUEST, NO_ROUTINE);
        } else {
            strand.call(new Submit(target, request, options));
        }
        return At.DELIVER;
    }

    /** Tells the journal's witness that the driver sends. */
    static void tell(Strand strand, IoTarget target, Request request, SendOptions options, SendWay way) {
        Witness witness = target.journal().witness();
        if (witness.isWatched()) {
            witness.saw(new Conduct.Sends(
                    witness.lane(),
                    request.driver().name(),
                    request.name(),
                    target.name(),
                    way,
                    options.timesOut(),
                    request.isFromQueue(),
                    request.hasCompletionRoutine(),
                    target.device() != LowerDevice.NONE,
                    strand.irql()));
        }
    }

    private At deliver(Strand strand) {
        Submission submission = strand.result();
        strand.reads(target);
        switch (submission.kind()) {
            case SENT -> strand.call(new CallDriver(request.irp(), target.device(), target.journal()));
            case REFUSED -> target.remarks().refuse(strand, request, submission.status(), submission.reason());
            case PENDED, LEFT_TO_CANCELLER -> strand.end(true);
        }
        return At.RETURN;
    }
}
