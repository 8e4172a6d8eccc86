package dev.gatehouse.request;

import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/** WdfRequestWdmFormatUsingStackLocation, with what stops the system where there is no location to write to. */
public final class FormatLocation implements Frame {

    private final Journal journal;
    private final Request request;
    private final StackLocation location;

    public FormatLocation(Journal journal, Request request, StackLocation location) {
        this.journal = journal;
        this.request = request;
        this.location = location;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(request);
        if (!request.hasIrp()) {
            Bugcheck.crash(journal, request.name(), request + " is formatted by a stack location and has no IRP");
        } else if (request.irp().freeLocations() == 0) {
            String what = request + " is formatted by a stack location and has no next one";
            Bugcheck.violation(journal, "0x6, 0x1", what);
        } else {
            request.formatUsing(location);
            request.used(journal, RequestDdi.FORMAT_USING_STACK_LOCATION, NtStatus.SUCCESS);
            strand.end(null);
        }
    }
}
