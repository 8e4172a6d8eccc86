package dev.gatehouse.iotarget;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.irp.PhysicalDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestTarget;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A general I/O target (WDFIOTARGET): where a driver sends requests, with gates that the driver opens and closes.
 *
 * <p>Each DDI is a frame that ends with the DDI's return value.
 */
@Handle
public abstract sealed class IoTarget implements RequestTarget, WdfObject
        permits LocalTarget, RemoteTarget, SelfTarget {

    private static final Reason PASSIVE_DISPOSE =
            new Reason("FxObject::MarkPassiveDispose", "a target is disposed of at PASSIVE_LEVEL");

    private final String name;
    private final DriverIdentity driver;
    private final Journal journal;
    private final Guarded guarded;
    private final Timeouts timeouts;
    private final Remarks remarks;
    private LowerDevice device = LowerDevice.NONE;
    private PhysicalDevice physicalDevice = PhysicalDevice.NONE;
    private int stackSize;
    private IoType ioType = IoType.UNDEFINED;
    private boolean disposed;

    IoTarget(String name, DriverIdentity driver, Journal journal) {
        this.name = name;
        this.driver = driver;
        this.journal = journal;
        this.guarded = new Guarded(name, journal, this::clearPointers);
        this.timeouts = new Timeouts(this);
        this.remarks = new Remarks(name, driver, journal);
    }

    /** The name that features and journals use: "guard's local target". */
    @Override
    @API(status = STABLE)
    public String name() {
        return name;
    }

    public DriverIdentity driver() {
        return driver;
    }

    /** WdfIoTargetGetState. */
    public TargetState state() {
        readsGuarded();
        return guarded.state();
    }

    /** WdfIoTargetWdmGetTargetDeviceObject; {@link LowerDevice#NONE} where the target has none. */
    public LowerDevice device() {
        return device;
    }

    /** WdfIoTargetWdmGetTargetPhysicalDevice; {@link PhysicalDevice#NONE} where the target has none. */
    public PhysicalDevice physicalDevice() {
        return physicalDevice;
    }

    /** How many stack locations a request needs for this target; 0 if it is closed or was never opened. */
    public int stackSize() {
        return stackSize;
    }

    public IoType ioType() {
        return ioType;
    }

    /** How many requests it has sent, has sent ignoring its state, and pends, in this order. */
    public int[] counts() {
        readsGuarded();
        return new int[] {guarded.sent.size(), guarded.ignored.size(), guarded.pended.size()};
    }

    /** What it holds now. */
    public TargetSnapshot snapshot() {
        readsGuarded();
        return guarded.snapshot();
    }

    /** Tells whether a request of that name is pended here. */
    public boolean pendsName(String request) {
        readsGuarded();
        return guarded.pended.stream()
                .anyMatch(tracking -> tracking.request().name().equals(request));
    }

    /** Notes that a step looks at what the lock guards. */
    private void readsGuarded() {
        journal.agenda().reads(guarded.lock);
        journal.agenda().reads(guarded);
    }

    /** WdfIoTargetFormatRequestForRead, …Write, …Ioctl and …InternalIoctl. */
    public NtStatus format(Request request, Format format) {
        journal.agenda().reads(this);
        journal.agenda().writes(request);
        NtStatus status = request.format(format, stackSize, ioType);
        String what = status.isSuccess()
                ? request.irp().nextLocation().words()
                : format.type().words();
        if (status.isSuccess()) {
            request.irp().nextLocation().setFile(fileObject());
        }
        journal.formatted(request.name(), name, what, status);
        request.used(journal, RequestDdi.FORMAT, status);
        return status;
    }

    /** WdfRequestChangeTarget: checks that a request could be sent here, and undoes its format. */
    public NtStatus changeTo(Request request) {
        journal.agenda().reads(this);
        journal.agenda().writes(request);
        NtStatus status = request.prepareFor(stackSize);
        request.used(journal, RequestDdi.CHANGE_TARGET, status);
        return status;
    }

    /** WdfRequestSend; ends with TRUE or FALSE. */
    public Frame send(Request request, SendOptions options) {
        return new Send(this, request, options);
    }

    /**
     * WdfIoTargetSendReadSynchronously, …Write, …Ioctl, …InternalIoctl, …InternalIoctlOthers, with a request of the
     * driver's or a temporary one; ends with a {@link dev.gatehouse.request.SynchronousResult}.
     */
    public Frame sendSynchronously(Optional<Request> request, DescribedSend described, SendOptions options) {
        return new SendDescribed(this, request, described, options);
    }

    /** WdfIoTargetStart; ends with an {@link NtStatus}. */
    public Frame start() {
        return new Start(this);
    }

    /** WdfIoTargetStop. */
    public Frame stop(SentIoAction action) {
        return checked(TargetDdi.stop(action), "Stop(" + action.words() + ")", new Stop(this, action));
    }

    /** WdfIoTargetPurge. */
    public Frame purge(PurgeAction action) {
        return checked(TargetDdi.purge(action), "Purge(" + action.words() + ")", new Purge(this, action));
    }

    /** WdfObjectDelete of a target that is in no tree of objects; only the first one does anything. */
    public final Frame delete() {
        return strand -> {
            noteDelete(strand);
            if (strand.irql() == Irql.PASSIVE) {
                disposeNow(strand);
            } else {
                disposeLater(strand);
            }
        };
    }

    /** Tells those who watch that a driver deletes this target. */
    public final void noteDelete(Strand strand) {
        strand.writes(guarded.lock);
        noteCall(TargetDdi.DELETE, strand);
    }

    /** The target is disposed of, after its EvtCleanupCallback (FxIoTarget::Dispose), at PASSIVE_LEVEL. */
    public final Frame dispose() {
        return this::disposeNow;
    }

    private void disposeNow(Strand strand) {
        strand.writes(guarded.lock);
        boolean first = !disposed;
        disposed = true;
        strand.become(first ? new Remove(this, Closing.DELETE) : Frame.of(null));
    }

    /** A target is disposed of at PASSIVE_LEVEL only: above it a work item does it, and the delete returns at once. */
    private void disposeLater(Strand strand) {
        if (!disposed) {
            disposed = true;
            journal.noted(name, "its delete is left to a work item", PASSIVE_DISPOSE);
            strand.agenda()
                    .spawn(strand.agenda().lane("disposal of " + name), Irql.PASSIVE, new Remove(this, Closing.DELETE));
        }
        strand.end(null);
    }

    /** WdfIoTargetWdmGetTargetFileObject; {@link FileObject#NONE} where it has none. */
    public abstract FileObject fileObject();

    /** A void DDI that the verifier ignores above its highest IRQL. */
    final Frame checked(TargetDdi ddi, String call, Frame body) {
        return strand -> {
            noteCall(ddi, strand);
            if (driver.verifier() && strand.irql().isAbove(ddi.highest())) {
                remarks.breakAbovePassive(call, strand.irql());
                noteReturn(ddi);
                strand.end(null);
            } else {
                strand.become(body);
            }
        };
    }

    /** Which calls overlap is something that rules look at: so the order of their beginnings and ends matters. */
    final void noteCall(TargetDdi ddi, Strand strand) {
        strand.writes(remarks);
        journal.witness().called(driver.name(), ddi, name, strand.irql());
    }

    final void noteReturn(TargetDdi ddi) {
        journal.agenda().writes(remarks);
        journal.witness().returned(driver.name(), ddi, name);
    }

    final Guarded guarded() {
        return guarded;
    }

    final Journal journal() {
        return journal;
    }

    final Timeouts timeouts() {
        return timeouts;
    }

    final Remarks remarks() {
        return remarks;
    }

    final void setDevice(LowerDevice lower) {
        journal.agenda().writes(this);
        device = lower;
    }

    final void setPhysicalDevice(PhysicalDevice physical) {
        journal.agenda().writes(this);
        physicalDevice = physical;
    }

    final void point(LowerDevice lower) {
        journal.agenda().writes(this);
        device = lower;
        stackSize = lower.stackSize();
        ioType = lower.ioType();
    }

    void clearPointers() {
        point(LowerDevice.NONE);
        physicalDevice = PhysicalDevice.NONE;
    }

    /** Tells whether an open is under way; only remote targets are ever opened. */
    boolean isOpening() {
        return false;
    }

    /** Waits for the open that is under way. */
    Frame waitUntilOpened(String call) {
        throw new IllegalStateException("impossible: " + call + " waits for an open of a local target");
    }

    /** Under the lock: hands over what the closing call is to release, and says which state comes next. */
    TargetState beginClosing(Closing closing, Received receiver) {
        return TargetState.DELETED;
    }

    void unregister(Registration taken) {}

    void forgetOpenParams() {}

    Frame closeFile(OpenFile received) {
        return Frame.of(null);
    }

    /** A pended request that is off the queue fails (step G2). */
    final Frame failPended(Tracking tracking) {
        tracking.request().irp().setStatus(NtStatus.WDF_DEVICE_REMOVED_NOT_SENT, 0, Guarded.NOT_SENT);
        return new RequestCompletion(this, tracking);
    }

    @Override
    public final String toString() {
        return name;
    }
}
