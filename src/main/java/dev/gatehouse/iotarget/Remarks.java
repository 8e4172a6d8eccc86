package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;

/** What a target says about the calls of its driver: what it logs, refuses, and breaks into the debugger for. */
final class Remarks {

    private static final Reason SERIALISE = new Reason(
            "FxIoTarget",
            "calls that start, stop, purge or close one target must not overlap: an auto-reset event wakes one");
    private static final Reason ABOVE_PASSIVE =
            new Reason("FxVerifierCheckIrqlLevel", "it must be called at PASSIVE_LEVEL, and the verifier ignores it");

    private final String target;
    private final DriverIdentity driver;
    private final Journal journal;

    Remarks(String target, DriverIdentity driver, Journal journal) {
        this.target = target;
        this.driver = driver;
        this.journal = journal;
    }

    void noteUnchanged(String call, TargetState state) {
        journal.noted(target, call + " does not change the state " + state.words(), Reason.NONE);
    }

    void warnOfOverlap(String call) {
        journal.noted(target, call + " while another call waits for sent requests", SERIALISE);
    }

    /** An overlap that the framework takes for an error. */
    void breakOnOverlap(String call) {
        warnOfOverlap(call);
        breakIfVerified(target, call + " finds nothing sent while another call waits", SERIALISE);
    }

    void breakAbovePassive(String call, Irql irql) {
        breakIfVerified(target, call + " at " + irql + "_LEVEL does nothing", ABOVE_PASSIVE);
    }

    /** Breaks into the debugger where the verifier is on. */
    void breakIfVerified(String subject, String what, Reason why) {
        if (driver.verifier()) {
            journal.broke(subject, what, why);
        }
    }

    /** Ends a send with FALSE, and gives the request the status that says why. */
    void refuse(Strand strand, Request request, NtStatus status, Reason why) {
        journal.refused(request.name(), target, status, why);
        strand.writes(request);
        if (request.hasIrp()) {
            strand.writes(request.irp());
        }
        request.fail(status, why);
        strand.end(false);
    }

    /** Refuses a send that the verifier takes for a bug of the driver. */
    void refuseAndBreak(Strand strand, Request request, NtStatus status, Reason why) {
        breakIfVerified(request.name(), "its send is refused", why);
        refuse(strand, request, status, why);
    }

    @Override
    public String toString() {
        return "the calls on " + target;
    }
}
