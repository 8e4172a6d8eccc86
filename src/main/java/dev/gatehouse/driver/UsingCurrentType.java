package dev.gatehouse.driver;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/** WdfRequestFormatRequestUsingCurrentType, with what stops the system where there is nothing to copy from or to. */
public final class UsingCurrentType implements Frame {

    private static final int WDF_VIOLATION = 0x10D;

    private final Journal journal;
    private final Request request;

    public UsingCurrentType(Journal journal, Request request) {
        this.journal = journal;
        this.request = request;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(request);
        if (!request.hasIrp()) {
            stopTheSystem(strand, "0x6, 0x2", " is formatted by its current type and has no IRP");
        } else if (request.irp().freeLocations() == 0) {
            stopTheSystem(strand, "0x6, 0x1", " is formatted by its current type and has no next stack location");
        } else {
            format();
            request.used(journal, RequestDdi.FORMAT_USING_CURRENT_TYPE, NtStatus.SUCCESS);
            strand.end(null);
        }
    }

    /** What the driver made itself has no current location: the framework copies what lies above, undetected. */
    private void format() {
        if (request.irp().hasCurrentLocation()) {
            request.formatUsingCurrentType();
        } else {
            journal.ruleBroken(
                    "RequestFormattedValid",
                    request.driver().name(),
                    "formats " + request + " by its current type, which it made itself, so that it has none",
                    "format it for a read, a write or a device control");
        }
    }

    private void stopTheSystem(Strand strand, String parameters, String what) {
        journal.bugcheck(WDF_VIOLATION, parameters, request + what);
        strand.agenda().halt();
    }
}
