package dev.gatehouse.request;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.NtStatus;

/** WdfRequestReuse (FxRequest::Reuse): gives a request another life. */
final class Reuse {

    private static final Reason OUTSTANDING =
            new Reason("FxRequest::Reuse", "a request must have come back before it is reused");
    private static final Reason NOT_COMPLETABLE = new Reason(
            "FxRequest::Reuse", "only a request over an IRP of the driver's own can be reused to be completed");

    private final Request request;
    private final ReuseParams params;

    Reuse(Request request, ReuseParams params) {
        this.request = request;
        this.params = params;
    }

    NtStatus perform(Journal journal) {
        DriverIdentity driver = request.driver();
        if (driver.verifier() && driver.isAtLeast(9) && request.isOutstanding()) {
            journal.broke(request.name(), "it is reused while it is outstanding", OUTSTANDING);
        }
        NtStatus status = perform();
        if (!status.isSuccess() && params.isLegal() && params.isToBeCompleted() && driver.verifier()) {
            journal.broke(request.name(), "it is reused to be completed", NOT_COMPLETABLE);
        }
        return status;
    }

    NtStatus perform() {
        if (!params.isLegal()) {
            return NtStatus.INVALID_PARAMETER;
        }
        NtStatus completable = params.isToBeCompleted() ? completable() : NtStatus.SUCCESS;
        if (!completable.isSuccess()) {
            return completable;
        }
        if (!request.isFromQueue() || request.driver().isAtLeast(9)) {
            request.setCompletionRoutine(CompletionRoutine.NONE);
        }
        request.releaseContext();
        if (params.setsNewIrp() && request.isFromQueue()) {
            return NtStatus.WDF_REQUEST_INVALID_STATE;
        }
        renew();
        return NtStatus.SUCCESS;
    }

    private void renew() {
        if (params.setsNewIrp()) {
            request.replaceIrp(params.newIrp().orElseThrow());
        } else if (request.hasIrp()) {
            Allocation whose = request.allocation();
            whose.reuse(request.irp(), params.status());
            request.irp().setCancelled(request.irp().isCancelled() && !whose.clearsCancelBit());
        }
        request.forgetLastLife();
        if (params.isToBeCompleted()) {
            request.becomeCompletable();
        }
    }

    /** Whether the private flag is granted. */
    private NtStatus completable() {
        if (!request.driver().isAtLeast(11)) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        if (!hasIrpAfterwards()) {
            return NtStatus.INVALID_PARAMETER;
        }
        boolean granted = request.allocation() != Allocation.INTERNAL
                && !request.isOutstanding()
                && irpAfterwards().hasCurrentLocation();
        return granted ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_REQUEST;
    }

    private boolean hasIrpAfterwards() {
        return params.setsNewIrp() || request.hasIrp();
    }

    private Irp irpAfterwards() {
        return params.newIrp().orElseGet(request::irp);
    }
}
