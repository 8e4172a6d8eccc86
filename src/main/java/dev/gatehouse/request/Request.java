package dev.gatehouse.request;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/**
 * One driver's view of an IRP: a framework request object (WDFREQUEST).
 *
 * <p>Its completion count is the number of actors that must let go before the request is complete; 0 when it is not
 * outstanding. Whoever brings it to 0 owns the completion.
 */
public final class Request {

    private static final Reason OUTSTANDING =
            new Reason("FxRequestBase::VerifyDispose", "a request must have come back before it is deleted");

    private final String name;
    private final DriverIdentity driver;
    private final boolean fromQueue;
    private boolean kernelMode = true;
    private Irp irp;
    private boolean irpIsDrivers;
    private CompletionRoutine routine = CompletionRoutine.NONE;
    private FormatContext context;
    private CompletionParams lastParams;
    private RequestOwner owner = RequestOwner.NONE;
    private RequestTarget target = RequestTarget.NONE;
    private TargetSide targetSide;
    private int completionCount;
    private boolean marked;
    private boolean formatted;
    private boolean sent;
    private boolean ownLocationFormatted;
    private boolean completed;
    private boolean deleted;

    private Request(String name, DriverIdentity driver, Irp irp, boolean fromQueue) {
        this.name = name;
        this.driver = driver;
        this.irp = irp;
        this.fromQueue = fromQueue;
    }

    /** A request that the driver makes (WdfRequestCreate without a target): it has no IRP until it is formatted. */
    public static Request create(String name, DriverIdentity driver) {
        return new Request(name, driver, null, false);
    }

    /** What the I/O manager sends for an application: its packet's requestor mode is user mode. */
    public static Request ofApplication(String name, DriverIdentity application) {
        Request request = create(name, application);
        request.kernelMode = false;
        return request;
    }

    /** The request object that a queue presents for an IRP that came from above. */
    public static Request received(Irp irp, DriverIdentity driver, RequestOwner owner) {
        Request request = new Request(irp.name(), driver, irp, true);
        request.owner = owner;
        return request;
    }

    /** Who presented this request. */
    public RequestOwner owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public DriverIdentity driver() {
        return driver;
    }

    /** Tells whether a queue presented this request, so that its driver must complete it. */
    public boolean isFromQueue() {
        return fromQueue;
    }

    /** Tells whether the I/O manager made this for an application: then no target counts its completion. */
    public boolean isOfApplication() {
        return !kernelMode;
    }

    public boolean hasIrp() {
        return irp != null;
    }

    /** The packet; only for a request that {@link #hasIrp}. */
    public Irp irp() {
        return irp;
    }

    /** WdfRequestGetStatus. */
    public NtStatus status() {
        return irp.status();
    }

    /** WdfRequestGetInformation, in bytes. */
    public long information() {
        return irp.information();
    }

    /** WdfRequestSetCompletionRoutine; {@link CompletionRoutine#NONE} unregisters. */
    public void setCompletionRoutine(CompletionRoutine wanted) {
        routine = wanted;
    }

    public CompletionRoutine completionRoutine() {
        return routine;
    }

    public boolean hasCompletionRoutine() {
        return routine != CompletionRoutine.NONE;
    }

    /** Takes the routine off, as the framework does just before it calls it. */
    public CompletionRoutine takeCompletionRoutine() {
        CompletionRoutine taken = routine;
        routine = CompletionRoutine.NONE;
        return taken;
    }

    /**
     * Makes sure that there is an IRP with room for a target's stack, and undoes the last format (ValidateTarget).
     *
     * @return STATUS_INVALID_DEVICE_STATE for a stack size of 0, STATUS_REQUEST_NOT_ACCEPTED for an IRP that is too
     *     small and not the driver's own to replace
     */
    public NtStatus prepareFor(int stackSize) {
        undoFormat();
        if (stackSize == 0) {
            return NtStatus.INVALID_DEVICE_STATE;
        }
        if (irp != null && irp.freeLocations() >= stackSize) {
            return NtStatus.SUCCESS;
        }
        if (fromQueue || irpIsDrivers) {
            return NtStatus.REQUEST_NOT_ACCEPTED;
        }
        irp = new Irp(name, stackSize, kernelMode);
        return NtStatus.SUCCESS;
    }

    /** WdfIoTargetFormatRequestForRead, …Write, …Ioctl, …InternalIoctl for a device of that stack size and type. */
    public NtStatus format(Format wanted, int stackSize, IoType lowerType) {
        NtStatus ranges =
                firstFailure(wanted.input().validate(), wanted.output().validate());
        NtStatus status = ranges.isSuccess() ? prepareFor(stackSize) : ranges;
        if (status.isSuccess()) {
            contextOrNew().apply(wanted, irp, lowerType);
            formatted = true;
        }
        return status;
    }

    private static NtStatus firstFailure(NtStatus first, NtStatus second) {
        return first.isSuccess() ? second : first;
    }

    private FormatContext contextOrNew() {
        if (context == null) {
            context = new FormatContext();
        }
        return context;
    }

    /** WdfRequestFormatRequestUsingCurrentType: the next driver gets what this one got. */
    public void formatUsingCurrentType() {
        StackLocation next = irp.nextLocation();
        next.copyParameters(irp.currentLocation());
        next.setCompletion(IrpCompletion.NONE);
        ownLocationFormatted = true;
        formatted = true;
    }

    /** Tells whether a formatter ran since the request was created, undone or completed; the verifier asks. */
    public boolean isFormatted() {
        return formatted;
    }

    /** Tells whether a target ever formatted this request, which forbids to send and forget it. */
    public boolean hasFormatContext() {
        return context != null;
    }

    /** Tells whether the next location was written by current type, so that send-and-forget uses it. */
    public boolean isNextLocationFormatted() {
        return ownLocationFormatted;
    }

    private void undoFormat() {
        if (context != null && irp != null) {
            context.release(irp);
            formatted = false;
        }
    }

    /** Drops the format's references to memory; to the verifier the request still looks formatted. */
    private void releaseContext() {
        if (context != null && irp != null) {
            context.release(irp);
        }
    }

    /**
     * WdfRequestReuse with a status to start from.
     *
     * <p>Clears the routine, the format, the cancel bits; a request from a queue keeps its IRP's Information and
     * locations.
     */
    public NtStatus reuse(NtStatus initial) {
        routine = CompletionRoutine.NONE;
        releaseContext();
        if (irp != null) {
            reuseIrp(initial);
        }
        marked = false;
        completed = false;
        return NtStatus.SUCCESS;
    }

    private void reuseIrp(NtStatus initial) {
        if (fromQueue) {
            irp.setStatus(initial, Reason.NONE);
        } else if (!irpIsDrivers) {
            irp.reuse(initial);
        }
        if (!irpIsDrivers) {
            irp.setCancelled(false);
        }
    }

    /** Sets what WdfRequestGetStatus returns after a send that failed; Information stays. */
    public void fail(NtStatus status, Reason why) {
        if (irp != null) {
            irp.setStatus(status, why);
        }
    }

    /**
     * Step C2: the status block goes into the params, buffered data to the caller; returns the bytes it overruns by.
     */
    public long takeResult() {
        formatted = false;
        long overrun = context == null ? 0 : context.complete(irp);
        lastParams = params();
        return overrun;
    }

    private CompletionParams params() {
        return context == null
                ? new CompletionParams(RequestType.NO_FORMAT, irp.status(), irp.information(), StackLocation.NO_CODE)
                : context.params();
    }

    /** WdfRequestGetCompletionParams; empty before the first completion. */
    public Optional<CompletionParams> completionParams() {
        return Optional.ofNullable(lastParams);
    }

    public int completionCount() {
        return completionCount;
    }

    public boolean isOutstanding() {
        return completionCount > 0;
    }

    /** The plain store of step S1: one actor. */
    public void startCounting() {
        completionCount = 1;
    }

    /** Takes a count for another actor. */
    public void count() {
        completionCount++;
    }

    /** Takes a count unless the request is not outstanding (step X2). */
    public boolean countIfOutstanding() {
        if (completionCount == 0) {
            return false;
        }
        completionCount++;
        return true;
    }

    /** Drops a count; true for the one who owns the completion now. */
    public boolean uncount() {
        return --completionCount == 0;
    }

    /** Whether somebody tried to cancel this request since it was last reused (m_Canceled). */
    public boolean isMarked() {
        return marked;
    }

    public void mark() {
        marked = true;
    }

    /** The verifier's mark that the request was sent and has not come back. */
    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean value) {
        sent = value;
    }

    public RequestTarget target() {
        return target;
    }

    public Optional<TargetSide> targetSide() {
        return Optional.ofNullable(targetSide);
    }

    /** Notes which target has this request, and what the target keeps about it. */
    public void enter(RequestTarget entered, TargetSide side) {
        target = entered;
        targetSide = side;
    }

    /** Whether its driver has completed it upward, or given it away for good. */
    public boolean isCompleted() {
        return completed;
    }

    public void setCompleted() {
        completed = true;
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Tells the journal's witness that this driver called a DDI on it, with the status that it gave or got. */
    public void used(Journal journal, RequestDdi ddi, NtStatus given) {
        journal.witness().used(driver.name(), name, ddi, fromQueue, given);
    }

    /** WdfObjectDelete; the verifier breaks into the debugger for a request that is outstanding. */
    public void delete(Journal journal) {
        used(journal, RequestDdi.DELETE, NtStatus.SUCCESS);
        if (isOutstanding() && driver.verifier()) {
            journal.broke(name, "it is deleted while it is outstanding", OUTSTANDING);
        }
        delete();
    }

    /** WdfObjectDelete, unverified: releases what the format holds; the object stays while a target has it. */
    public void delete() {
        deleted = true;
        releaseContext();
    }

    @Override
    public String toString() {
        return name;
    }
}
