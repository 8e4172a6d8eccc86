package dev.gatehouse.driver;

import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.objects.ObjectTree;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/**
 * WdfRequestCancelSentRequest by a driver's code: the framework uses the request until the call returns.
 *
 * <p>The caller has to hold a reference that lasts so long; deleted is not yet gone then
 * (wdf/synchronizing-cancellation-of-sent-requests).
 */
final class CancelSent implements Frame {

    private final DriverContext context;
    private final Request request;
    private boolean cancelled;

    CancelSent(DriverContext context, Request request) {
        this.context = context;
        this.request = request;
    }

    @Override
    public void step(Strand strand) {
        ObjectTree objects = context.objects();
        strand.reads(objects);
        strand.reads(request);
        if (!cancelled) {
            cancelled = true;
            tell(!objects.isHeldThoughDeleted(request));
            strand.call(new CancelRequest(context.journal(), request, context.name()));
        } else {
            tell(objects.isDestroyed(request));
            strand.end(strand.result());
        }
    }

    private void tell(boolean wanted) {
        if (wanted) {
            request.used(context.journal(), RequestDdi.CANCEL_SENT, NtStatus.SUCCESS);
        }
    }
}
