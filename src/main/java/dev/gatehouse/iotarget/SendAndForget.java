package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/**
 * WdfRequestSend with SEND_AND_FORGET: the target's state is not looked at, nothing is tracked, the handle is dead.
 *
 * <p>Without a format of its own the lower driver gets this driver's stack location (PreProcessSendAndForget).
 */
final class SendAndForget implements Frame {

    private static final Reason NOT_FROM_QUEUE =
            new Reason("WdfRequestSend", "only a request from a queue can be sent and forgotten");
    private static final Reason FORMATTED = new Reason(
            "WdfRequestSend", "a request that a target ever formatted cannot be sent and forgotten, reuse or not");
    private static final Reason ROUTINE_NEVER_RUNS =
            new Reason("FxRequest::VerifyPreProcessSendAndForget", "its completion routine will never run");
    private static final Reason FILE_IS_LOST = new Reason(
            "FxRequest::VerifyPreProcessSendAndForget",
            "a create with a file object can fail below, which only a completion routine sees");

    private enum At {
        CHECK,
        HAND_OVER,
        RELEASE,
        RETURN
    }

    private final IoTarget target;
    private final Request request;
    private At at = At.CHECK;

    SendAndForget(IoTarget target, Request request) {
        this.target = target;
        this.request = request;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
            case HAND_OVER -> handOver(strand);
            case RELEASE -> {
                strand.call(request.owner().released(request));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(true);
                yield at;
            }
        };
    }

    private At check(Strand strand) {
        if (!request.isFromQueue()) {
            target.remarks().refuse(strand, request, NtStatus.INVALID_DEVICE_STATE, NOT_FROM_QUEUE);
        } else if (request.hasFormatContext()) {
            target.remarks().refuseAndBreak(strand, request, NtStatus.INVALID_DEVICE_REQUEST, FORMATTED);
        } else {
            verify();
        }
        return At.HAND_OVER;
    }

    private void verify() {
        if (request.hasCompletionRoutine()) {
            target.remarks().breakIfVerified(request.name(), "it is sent and forgotten", ROUTINE_NEVER_RUNS);
        }
        if (request.delivery().opensFile()) {
            target.remarks().breakIfVerified(request.name(), "it is sent and forgotten", FILE_IS_LOST);
        }
    }

    private At handOver(Strand strand) {
        strand.writes(request);
        strand.writes(request.irp());
        strand.reads(target);
        target.journal().forgotten(request.name(), target.name());
        request.setCompleted();
        if (!request.isNextLocationFormatted()) {
            request.irp().moveUp();
        }
        strand.call(new CallDriver(request.irp(), target.device(), target.journal()));
        return At.RELEASE;
    }
}
