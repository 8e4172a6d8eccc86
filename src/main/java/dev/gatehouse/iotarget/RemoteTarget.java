package dev.gatehouse.iotarget;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.Optional;

/**
 * A remote I/O target: the top of another stack, or another driver in this one (WdfIoTargetCreate).
 *
 * <p>One that was never opened says it is Started, as the framework's does, but no request can be formatted for it.
 */
@Handle
public final class RemoteTarget extends IoTarget {

    private static final int CLOSES_FOR_GOOD_SINCE = 9;

    private final ObjectManager objectManager;
    private final WaitObject openedEvent;
    private OpenState openState = OpenState.CLOSED;
    private Optional<OpenParams.ByName> openParams = Optional.empty();
    private OpenFile file = OpenFile.NONE;
    private Registration registration = Registration.NONE;
    private TargetCallbacks callbacks = TargetCallbacks.NONE;
    private Received closer = new Received();

    public RemoteTarget(String name, DriverIdentity driver, Journal journal, ObjectManager objectManager) {
        super(name, driver, journal);
        this.objectManager = objectManager;
        this.openedEvent = new WaitObject(name + " to be opened");
    }

    /** WdfIoTargetOpen; ends with an {@link dev.gatehouse.wdk.NtStatus}. */
    public Frame open(OpenParams params) {
        return new Open(this, params);
    }

    /** WdfIoTargetClose. */
    public Frame close() {
        return checked(TargetDdi.CLOSE, "Close", new Remove(this, Closing.CLOSE));
    }

    /** WdfIoTargetCloseForQueryRemove. */
    public Frame closeForQueryRemove() {
        return checked(
                TargetDdi.CLOSE_FOR_QUERY_REMOVE,
                "CloseForQueryRemove",
                new Remove(this, Closing.CLOSE_FOR_QUERY_REMOVE));
    }

    /** Tells what PnP notifies this target of, and what answers it (FxIoTargetRemote::_PlugPlayNotification). */
    public Frame notified(TargetNotification notification) {
        return new Notify(this, notification);
    }

    @Override
    public FileObject fileObject() {
        readsOpening();
        return file.object();
    }

    /** WdfIoTargetWdmGetTargetFileHandle: the number of the kernel handle, 0 where it has none. */
    public int fileHandle() {
        readsOpening();
        return file.handle();
    }

    public boolean isOpen() {
        readsOpening();
        return openState == OpenState.OPEN;
    }

    public OpenState openState() {
        readsOpening();
        return openState;
    }

    public boolean isRegistered() {
        readsOpening();
        return !registration.isNone();
    }

    TargetCallbacks callbacks() {
        readsOpening();
        return callbacks;
    }

    ObjectManager objectManager() {
        return objectManager;
    }

    Optional<OpenParams.ByName> openParams() {
        readsOpening();
        return openParams;
    }

    void keep(OpenParams.ByName params) {
        writesOpening();
        openParams = Optional.of(params);
    }

    @Override
    void forgetOpenParams() {
        writesOpening();
        openParams = Optional.empty();
    }

    /** Under the lock: nobody else may open now; a registration that was left over is handed out. */
    Registration beginOpening() {
        writesOpening();
        openState = OpenState.OPENING;
        openedEvent.clear();
        return takeRegistration();
    }

    /** Takes over what was opened: until now only the device and the file are known. */
    void take(LowerDevice opened, OpenFile openedFile) {
        writesOpening();
        setDevice(opened);
        file = openedFile;
    }

    /** Registers with PnP where there is a file. */
    void register() {
        writesOpening();
        if (!file.isNone()) {
            registration = objectManager.register(file, this);
        }
    }

    void setCallbacks(TargetCallbacks wanted) {
        writesOpening();
        if (!file.isNone()) {
            callbacks = wanted;
        }
    }

    /** Under the lock: the stack's depth and type are known, and the target counts as open. */
    void becomeOpen() {
        writesOpening();
        point(device());
        openState = OpenState.OPEN;
    }

    void openFailed() {
        writesOpening();
        openState = OpenState.CLOSED;
    }

    void signalOpened(Strand strand) {
        strand.writes(openedEvent);
        openedEvent.signal();
    }

    @Override
    boolean isOpening() {
        readsOpening();
        return openState == OpenState.OPENING;
    }

    @Override
    Frame waitUntilOpened(String call) {
        return new WaitFrame(call, openedEvent, Long.MAX_VALUE, journal());
    }

    @Override
    TargetState beginClosing(Closing closing, Received receiver) {
        writesOpening();
        TargetState next = Transition.close(asTheVersionHasIt(closing), openState);
        closer = receiver;
        if (closing != Closing.CLOSE_FOR_QUERY_REMOVE) {
            receiver.take(takeRegistration());
        }
        if (closing != Closing.DELETE) {
            openState = OpenState.CLOSED;
        }
        return next;
    }

    /** Before KMDF 1.9 a plain close leads to the state of a close for query-remove (FxIoTargetRemote::Close). */
    private Closing asTheVersionHasIt(Closing closing) {
        boolean isOld = closing == Closing.CLOSE && !driver().isAtLeast(CLOSES_FOR_GOOD_SINCE);
        return isOld ? Closing.CLOSE_FOR_QUERY_REMOVE : closing;
    }

    @Override
    void unregister(Registration taken) {
        if (!taken.isNone()) {
            objectManager.unregister(taken);
        }
    }

    @Override
    Frame closeFile(OpenFile received) {
        return received.isNone() ? Frame.of(null) : objectManager.close(received);
    }

    @Override
    void clearPointers() {
        writesOpening();
        super.clearPointers();
        closer.take(file);
        closer = new Received();
        file = OpenFile.NONE;
    }

    /** Whatever an open or a close changes counts as one cell. */
    private void writesOpening() {
        journal().agenda().writes(openedEvent);
    }

    private void readsOpening() {
        journal().agenda().reads(openedEvent);
    }

    private Registration takeRegistration() {
        Registration taken = registration;
        registration = Registration.NONE;
        return taken;
    }

    void note(String what, Reason why) {
        journal().noted(name(), what, why);
    }
}
