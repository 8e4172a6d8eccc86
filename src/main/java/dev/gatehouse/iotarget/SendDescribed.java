package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.journal.Witness;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SendWay;
import java.util.Optional;

/**
 * WdfIoTargetSendReadSynchronously, …Write, …Ioctl, …InternalIoctl, …InternalIoctlOthers: formats, sends and waits.
 *
 * <p>The completion routine of a request that the driver gives is replaced and never called (FxSyncRequest). Ends with
 * a {@link SynchronousResult}.
 */
final class SendDescribed implements Frame {

    private static final Reason ABOVE_PASSIVE =
            new Reason("FxVerifierCheckIrqlLevel", "a synchronous send must be called at PASSIVE_LEVEL");

    private enum At {
        FORMAT,
        RETURN
    }

    private final IoTarget target;
    private final Optional<Request> drivers;
    private final DescribedSend described;
    private final SendOptions options;
    private Request request;
    private At at = At.FORMAT;

    SendDescribed(IoTarget target, Optional<Request> drivers, DescribedSend described, SendOptions options) {
        this.target = target;
        this.drivers = drivers;
        this.described = described;
        this.options = options;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case FORMAT -> format(strand);
            case RETURN -> giveBack(strand);
        };
    }

    private At format(Strand strand) {
        request = drivers.orElseGet(() -> Request.create("synchronous send of " + strand, target.driver()));
        strand.writes(request);
        tell(strand);
        dropOldFormat();
        NtStatus status = validate(strand.irql());
        if (status.isSuccess()) {
            status = target.format(request, described.format());
        }
        if (status.isSuccess()) {
            Send.tell(strand, target, request, whatIsHeeded(), SendWay.DESCRIBED);
            strand.call(SendSynchronously.withoutRoutine(target, request, whatIsHeeded()));
        } else {
            strand.end(SynchronousResult.unformatted(status));
        }
        return At.RETURN;
    }

    private void tell(Strand strand) {
        Witness witness = target.journal().witness();
        if (witness.isWatched()) {
            boolean received = request.isFromQueue() && request.irp().hasCurrentLocation();
            witness.saw(new Conduct.Describes(
                    witness.lane(),
                    target.driver().name(),
                    request.name(),
                    received ? request.irp().currentLocation().type() : RequestType.NO_FORMAT,
                    described.type(),
                    options.timesOut(),
                    strand.irql()));
        }
    }

    /** The first thing that happens, even if a later check fails; an outstanding request is found out at the send. */
    private void dropOldFormat() {
        request.removeContext();
    }

    private NtStatus validate(Irql irql) {
        if (target.driver().verifier() && irql.isAbove(Irql.PASSIVE)) {
            target.remarks().breakIfVerified(target.name(), "a synchronous send at " + irql + "_LEVEL", ABOVE_PASSIVE);
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        NtStatus wrong = options.validate();
        return wrong.isSuccess() ? described.validate() : wrong;
    }

    /** SEND_AND_FORGET alone passes the validation, and means nothing here. */
    private SendOptions whatIsHeeded() {
        return new SendOptions(true, options.ignoreTargetState(), false, options.hasTimeout(), options.timeout());
    }

    private At giveBack(Strand strand) {
        strand.writes(request);
        SynchronousResult result = SynchronousResult.of(request);
        request.removeContext();
        strand.end(result);
        return at;
    }
}
