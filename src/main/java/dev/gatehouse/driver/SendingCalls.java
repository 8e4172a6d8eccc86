package dev.gatehouse.driver;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.FormatLocation;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Optional;

/** Requests that a driver makes, formats and sends. */
interface SendingCalls extends SendingDdi, ObjectDdi, Calls {

    Reason NO_PARAMS = new Reason(
            "FxRequest::CopyCompletionParams", "no target has formatted the request, so that it has no params");
    Reason COMPLETED = new Reason("FxRequest::VerifyRequestIsNotCompleted", "the request is completed");

    @Override
    default Output<Request> createRequest(String name, IoTarget target) {
        return createRequest(name, target, ObjectAttributes.NONE);
    }

    @Override
    default Output<Request> createRequestFromIrp(Irp irp, boolean requestFreesIrp) {
        return once(context(), () -> {
            Request request = Request.fromIrp(irp, context().identity(), requestFreesIrp);
            request.used(journal(), RequestDdi.CREATE, NtStatus.SUCCESS);
            context().observer().created(request);
            return Output.of(request);
        });
    }

    @Override
    default NtStatus reuse(Request request, ReuseParams params) {
        return once(request, () -> {
            request.used(journal(), RequestDdi.REUSE, params.status());
            return request.reuse(params, journal());
        });
    }

    @Override
    default NtStatus changeTarget(Request request, IoTarget target) {
        return once(request, () -> target.changeTo(request));
    }

    @Override
    default void formatUsingStackLocation(Request request, StackLocation location) {
        perform(new FormatLocation(journal(), request, location));
    }

    @Override
    default SynchronousResult sendSynchronously(
            IoTarget target, Optional<Request> request, DescribedSend described, SendOptions options) {
        return perform(target.sendSynchronously(request, described, options));
    }

    /** Virtual timers need no memory of their own, so that this cannot fail. */
    @Override
    default NtStatus allocateTimer(Request request) {
        return once(request, () -> NtStatus.SUCCESS);
    }

    @Override
    default CompletionParams completionParams(Request request) {
        return once(request, () -> request.currentParams().orElseGet(() -> {
            breakIfVerified(request.name(), "its completion parameters are asked for", NO_PARAMS);
            return CompletionParams.NO_FORMAT;
        }));
    }

    @Override
    default long information(Request request) {
        return this.<Long>onIrp(request, "WdfRequestGetInformation", () -> {
            if (request.isCompleted()) {
                breakIfVerified(request.name(), "its Information is asked for", COMPLETED);
                return 0L;
            }
            return request.information();
        });
    }

    @Override
    default void setInformation(Request request, long bytes) {
        onIrp(request, "WdfRequestSetInformation", () -> {
            request.irp().setInformation(bytes);
            return bytes;
        });
    }

    @Override
    default void deleteRequest(Request request) {
        deleteObject(request);
    }
}
