package dev.gatehouse.queue;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/**
 * WdfRequestCompleteWithInformation: gives a request from a queue back to whoever sent it.
 *
 * <p>What a driver made itself, or has completed before, stays as it is.
 */
public final class Complete implements Frame {

    private static final int WDF_VIOLATION = 0x10D;

    private enum At {
        CHECK,
        COMPLETE,
        RELEASE,
        RETURN
    }

    private final Journal journal;
    private final Request request;
    private final NtStatus status;
    private final long information;
    private final Reason why;
    private At at = At.CHECK;

    public Complete(Journal journal, Request request, NtStatus status, long information, Reason why) {
        this.journal = journal;
        this.request = request;
        this.status = forOriginator(status);
        this.information = information;
        this.why = why;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
            case COMPLETE -> {
                strand.call(new CompleteIrp(request.irp()));
                yield At.RELEASE;
            }
            case RELEASE -> {
                strand.call(request.owner().released(request));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(null);
                yield at;
            }
        };
    }

    private At check(Strand strand) {
        strand.writes(request);
        request.used(journal, RequestDdi.COMPLETE, status);
        switch (new CompletionChecks(journal, request).check(status, information)) {
            case COMPLETE -> begin(strand);
            case IGNORE -> strand.end(null);
            case STOP_THE_SYSTEM -> stopTheSystem(strand);
        }
        return At.COMPLETE;
    }

    private void begin(Strand strand) {
        request.setCompleted();
        request.delete();
        if (request.retrieved().references() > 0) {
            stopForReferences(strand);
            return;
        }
        request.irp().setStatus(status, information, why);
        journal.completedBelow(request.name(), request.driver().name(), status, information, why);
    }

    /** Another request was formatted with this one's memory, and neither reused nor deleted since. */
    private void stopForReferences(Strand strand) {
        int references = request.retrieved().references();
        String what = request.driver().name() + " completes " + request + " while " + references
                + " formatted requests refer to its memory";
        journal.bugcheck(WDF_VIOLATION, "0x3, " + request + ", " + references, what);
        strand.agenda().halt();
    }

    private void stopTheSystem(Strand strand) {
        String what = request.driver().name() + " completes " + request + " with Information " + information
                + ", which is more than its buffer holds";
        journal.bugcheck(WDF_VIOLATION, "0x6, 0x4", what);
        strand.agenda().halt();
    }

    /** Statuses of the framework's own facility are translated for the originator (FxRequest::CompleteInternal). */
    static NtStatus forOriginator(NtStatus status) {
        if (status.facility() != 0x20) {
            return status;
        }
        return switch (status.value()) {
            case 0xC0200203, 0xC0200204 -> NtStatus.DEVICE_BUSY;
            case 0xC0200201 -> NtStatus.INTERNAL_ERROR;
            case 0xC0200214 -> NtStatus.INSUFFICIENT_RESOURCES;
            default -> NtStatus.INVALID_DEVICE_REQUEST;
        };
    }
}
