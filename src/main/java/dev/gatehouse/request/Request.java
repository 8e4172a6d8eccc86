package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.IrpCompletion;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Part;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One driver's view of an IRP: a framework request object (WDFREQUEST).
 *
 * <p>What it is formatted for, how it is completed and reused, and what its driver retrieves of it stand in files of
 * their own.
 */
@Handle
public final class Request implements WdfObject {

    private static final Reason OUTSTANDING =
            new Reason("FxRequestBase::VerifyDispose", "a request must have come back before it is deleted");

    private final String name;
    private DriverIdentity driver;
    private final CompletionCount count = new CompletionCount(this);
    private final CancelMark mark = new CancelMark(this);
    private final FormatState format = new FormatState();
    private final RetrievedBuffers retrieved = new RetrievedBuffers(this);
    private final Part result = new ResultPart(this);
    private final Delivery delivery = new Delivery();
    private Allocation allocation;
    private boolean kernelMode = true;
    private Irp irp;
    private CompletionRoutine routine = CompletionRoutine.NONE;
    private RequestOwner owner = RequestOwner.NONE;
    private RequestTarget target = RequestTarget.NONE;
    private TargetSide targetSide;
    private DriverHold hold = DriverHold.NONE;
    private boolean completed;

    private Request(String name, DriverIdentity driver, Irp irp, Allocation allocation) {
        this.name = name;
        this.driver = driver;
        this.irp = irp;
        this.allocation = allocation;
    }

    /** A request that the driver makes (WdfRequestCreate without a target): it has no IRP until it is formatted. */
    public static Request create(String name, DriverIdentity driver) {
        return new Request(name, driver, null, Allocation.INTERNAL);
    }

    /** A request over an IRP that the driver has (WdfRequestCreateFromIrp); with TRUE the framework may replace it. */
    public static Request fromIrp(Irp irp, DriverIdentity driver, boolean requestFreesIrp) {
        return new Request(irp.name(), driver, irp, requestFreesIrp ? Allocation.INTERNAL : Allocation.DRIVER);
    }

    /** What the I/O manager sends for an application: its packet's requestor mode is user mode. */
    public static Request ofApplication(String name, DriverIdentity application) {
        Request request = create(name, application);
        request.kernelMode = false;
        return request;
    }

    /** The request object that a queue presents for an IRP that came from above. */
    public static Request received(Irp irp, DriverIdentity driver, RequestOwner owner) {
        return received(irp.name(), irp, driver, owner);
    }

    /** The same under a name of its own, where the driver that receives it is the one that sent it. */
    public static Request received(String name, Irp irp, DriverIdentity driver, RequestOwner owner) {
        Request request = new Request(name, driver, irp, Allocation.FROM_IO);
        request.owner = owner;
        request.hold = DriverHold.OWNED;
        return request;
    }

    /** Who presented this request. */
    public RequestOwner owner() {
        return owner;
    }

    /** The request moves on to somebody else, who will present it (WdfRequestForwardToIoQueue). */
    public void moveTo(RequestOwner next) {
        owner = next;
    }

    /** What the queues keep of it. */
    public Delivery delivery() {
        return delivery;
    }

    /** The request moves on to another device, whose driver has it from now on. */
    public void moveTo(RequestOwner next, DriverIdentity nextDriver) {
        owner = next;
        driver = nextDriver;
    }

    /** What its driver may do with it, as the verifier keeps account of it. */
    public DriverHold hold() {
        return hold;
    }

    public void setHold(DriverHold next) {
        hold = next;
    }

    /** The name under which journals and scenarios know the request. */
    @API(status = STABLE)
    public String name() {
        return name;
    }

    public DriverIdentity driver() {
        return driver;
    }

    /** Tells whether a queue presented this request, so that its driver must complete it. */
    public boolean isFromQueue() {
        return allocation == Allocation.FROM_IO;
    }

    /** Whose its IRP is. */
    public Allocation allocation() {
        return allocation;
    }

    /** The buffers that its driver has retrieved of it. */
    public RetrievedBuffers retrieved() {
        return retrieved;
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
        if (allocation != Allocation.INTERNAL) {
            return NtStatus.REQUEST_NOT_ACCEPTED;
        }
        irp = new Irp(name, stackSize, kernelMode);
        return NtStatus.SUCCESS;
    }

    /** WdfIoTargetFormatRequestForRead, …Write, …Ioctl, …InternalIoctl for a device of that stack size and type. */
    public NtStatus format(Format wanted, int stackSize, IoType lowerType) {
        NtStatus ranges = wanted.validate();
        NtStatus status = ranges.isSuccess() ? prepareFor(stackSize) : ranges;
        if (status.isSuccess()) {
            format.apply(wanted, irp, lowerType);
        }
        return status;
    }

    /** WdfRequestFormatRequestUsingCurrentType: the next driver gets what this one got. */
    public void formatUsingCurrentType() {
        formatUsing(irp.currentLocation());
    }

    /** WdfRequestWdmFormatUsingStackLocation: the next driver gets what a location says. */
    public void formatUsing(StackLocation location) {
        StackLocation next = irp.nextLocation();
        next.copyParameters(location);
        next.setCompletion(IrpCompletion.NONE);
        format.noteOwnLocation();
    }

    /** Tells whether a formatter ran since the request was created, undone or completed; the verifier asks. */
    public boolean isFormatted() {
        return format.isFormatted();
    }

    /** Tells whether a target ever formatted this request, which forbids to send and forget it. */
    public boolean hasFormatContext() {
        return format.hasContext();
    }

    /** Tells whether the next location was written by current type, so that send-and-forget uses it. */
    public boolean isNextLocationFormatted() {
        return format.isOwnLocationFormatted();
    }

    private void undoFormat() {
        if (irp != null) {
            format.undo(irp);
        }
    }

    /** Drops the format's references to memory; to the verifier the request still looks formatted. */
    void releaseContext() {
        if (irp != null) {
            format.release(irp);
        }
    }

    /** Deletes the context of the last format, as a synchronous send of the target does before and after. */
    public void removeContext() {
        releaseContext();
        format.removeContext();
    }

    /** WdfRequestReuse without flags, unverified. */
    public NtStatus reuse(NtStatus initial) {
        return new Reuse(this, ReuseParams.of(initial)).perform();
    }

    /** WdfRequestReuse; the verifier breaks into the debugger for what a driver must not do. */
    public NtStatus reuse(ReuseParams params, Journal journal) {
        return new Reuse(this, params).perform(journal);
    }

    /** Replaces the IRP by one that is the driver's. */
    void replaceIrp(Irp given) {
        irp = given;
        allocation = Allocation.DRIVER;
    }

    /** What every reuse forgets. */
    void forgetLastLife() {
        mark.set(false);
        completed = false;
    }

    /** Forgets what no ordinary reuse forgets; from now on the driver may complete the request. */
    void becomeCompletable() {
        targetSide = null;
        target = RequestTarget.NONE;
        format.forget();
        hold = DriverHold.OWNED;
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
        return format.complete(irp);
    }

    /** What the last completion routine was told, or would have been; empty before the first completion. */
    public Optional<CompletionParams> completionParams() {
        return format.lastParams();
    }

    /** WdfRequestGetCompletionParams; empty where no target has formatted the request. */
    public Optional<CompletionParams> currentParams() {
        return format.currentParams();
    }

    /** How many actors must let go before the request is complete. */
    public CompletionCount count() {
        return count;
    }

    public boolean isOutstanding() {
        return count.isOutstanding();
    }

    /** Whether somebody tried to cancel this request since it was last reused (m_Canceled). */
    public boolean isMarked() {
        return mark.isSet();
    }

    public void mark() {
        mark.set(true);
    }

    /** The mark that {@link #mark} sets, for footprints. */
    public CancelMark cancelMark() {
        return mark;
    }

    /** What a completion changes of a request, for footprints: the format's result and the routine. */
    public Part result() {
        return result;
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
        hold = DriverHold.NONE;
    }

    /** Tells the journal's witness that this driver called a DDI on it, with the status that it gave or got. */
    public void used(Journal journal, RequestDdi ddi, NtStatus given) {
        journal.witness().used(driver.name(), name, ddi, isFromQueue() || hold.isOwned(), given);
    }

    /** WdfObjectDelete; the verifier breaks into the debugger for a request that is outstanding. */
    public void delete(Journal journal) {
        used(journal, RequestDdi.DELETE, NtStatus.SUCCESS);
        dispose(journal);
    }

    /** The same where something above it is deleted. */
    public void dispose(Journal journal) {
        if (isOutstanding() && driver.verifier()) {
            journal.broke(name, "it is deleted while it is outstanding", OUTSTANDING);
        }
        delete();
    }

    /** WdfObjectDelete, unverified: releases what the format holds; the object stays while a target has it. */
    public void delete() {
        releaseContext();
    }

    @Override
    public String toString() {
        return name;
    }
}
