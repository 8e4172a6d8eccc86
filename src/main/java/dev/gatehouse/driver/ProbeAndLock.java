package dev.gatehouse.driver;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;

/**
 * WdfRequestProbeAndLockUserBufferForRead and …ForWrite (FxRequest::ProbeAndLockForRead): one step; ends with the
 * memory object over the locked pages.
 */
final class ProbeAndLock implements Frame {

    private static final Reason ABOVE_PASSIVE =
            new Reason("FxVerifierCheckIrqlLevel", "a user's pages are locked at PASSIVE_LEVEL");
    private static final Reason NOT_OWNED =
            new Reason("FxRequest::VerifyRequestIsDriverOwned", "the driver does not have the request");

    private final Journal journal;
    private final Request request;
    private final Span buffer;
    private final boolean forReading;

    ProbeAndLock(Journal journal, Request request, Span buffer, boolean forReading) {
        this.journal = journal;
        this.request = request;
        this.buffer = buffer;
        this.forReading = forReading;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(request);
        if (buffer.isNull()) {
            Bugcheck.violation(journal, "0x4", "a null buffer of " + request + " is to be locked");
            return;
        }
        NtStatus status = verify(strand);
        strand.end(
                status.isSuccess()
                        ? Output.of(request.retrieved().lock(buffer, forReading))
                        : Output.<Memory>failed(status));
    }

    private NtStatus verify(Strand strand) {
        boolean verifier = request.driver().verifier();
        if (verifier && strand.irql().isAbove(Irql.PASSIVE)) {
            return broken("its buffer is to be locked at " + strand.irql() + "_LEVEL", ABOVE_PASSIVE);
        }
        if (verifier && !request.hold().isOwned()) {
            return broken("its buffer is to be locked", NOT_OWNED);
        }
        if (buffer.length() == 0) {
            return NtStatus.INVALID_USER_BUFFER;
        }
        if (!request.hasIrp() || request.isCompleted()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return verifier && isOnAnotherThread(strand) ? NtStatus.ACCESS_VIOLATION : NtStatus.SUCCESS;
    }

    private boolean isOnAnotherThread(Strand strand) {
        return !request.irp().isKernelMode()
                && !request.irp().requestor().thread().equals(strand.lane().name());
    }

    private NtStatus broken(String what, Reason why) {
        journal.broke(request.name(), what, why);
        return NtStatus.INVALID_DEVICE_REQUEST;
    }
}
