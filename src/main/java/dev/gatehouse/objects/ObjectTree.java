package dev.gatehouse.objects;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.WdfObject;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * The framework objects of one driver and its device, from the driver object down.
 *
 * <p>The device is disposed of when it is removed. The driver's other children stay: the driver is not unloaded.
 */
public final class ObjectTree {

    private static final Reason NO_DELETE =
            new Reason("WdfObjectDelete", "STATUS_CANNOT_DELETE: the framework itself deletes such an object");
    private static final Reason NOT_ITS_REFERENCE =
            new Reason("FxObject::Release", "the last reference of an object that is not deleted is the framework's");

    private static final class RootHandle implements WdfObject {}

    private final DriverIdentity identity;
    private final Journal journal;
    private final Told told;
    private final Map<WdfObject, FrameworkObject> known = new WeakHashMap<>();
    private final WdfObject driver = new RootHandle();
    private final WdfObject device = new RootHandle();

    public ObjectTree(DriverIdentity identity, Journal journal) {
        this.identity = identity;
        this.journal = journal;
        this.told = new Told(identity.name(), journal);
        enter(new NewObject(driver, ObjectType.DRIVER, identity.name() + "'s driver object", ObjectCallbacks.NONE));
        enter(new NewObject(device, ObjectType.DEVICE, identity.name() + "'s device", ObjectCallbacks.NONE));
    }

    private FrameworkObject enter(NewObject made) {
        FrameworkObject object = new FrameworkObject(made);
        known.put(made.handle(), object);
        return object;
    }

    /** The driver object (WdfGetDriver). */
    public WdfObject driver() {
        return driver;
    }

    /** The driver's device (WDFDEVICE). */
    public WdfObject device() {
        return device;
    }

    /** Whether a handle stands for an object that can be a parent, or could until it was deleted. */
    public boolean has(WdfObject handle) {
        return known.containsKey(handle) && known.get(handle).state() != ObjectState.DESTROYED;
    }

    /** Whether a handle stood for an object that is destroyed. */
    public boolean isDestroyed(WdfObject handle) {
        return known.containsKey(handle) && known.get(handle).state() == ObjectState.DESTROYED;
    }

    /** Whether an object is deleted, and somebody's reference keeps it. */
    public boolean isHeldThoughDeleted(WdfObject handle) {
        return known.containsKey(handle) && known.get(handle).state() == ObjectState.DELETED;
    }

    /** Whether the device is above an object; what came to the device from a queue counts as the device's. */
    public boolean isOfDevice(WdfObject handle) {
        return known.get(handle).root().type() != ObjectType.DRIVER;
    }

    /** How many objects of a type there are that nobody has begun to delete. */
    public long count(ObjectType type) {
        return known.values().stream()
                .filter(object -> object.type() == type && object.state() == ObjectState.CREATED)
                .count();
    }

    /** Takes in a request from a queue, which is nobody's child and lives until it is completed. */
    public void adopt(NewObject received) {
        if (!known.containsKey(received.handle())) {
            enter(received);
        }
    }

    /**
     * Gives a new object its place (FxObject::Commit): STATUS_DELETE_PENDING where its parent is being deleted.
     *
     * @param parent the one that the driver names; empty for its type's default
     */
    public NtStatus add(NewObject made, Optional<WdfObject> parent) {
        WdfObject byDefault = made.type().isOfDriverByDefault() ? driver : device;
        FrameworkObject object = new FrameworkObject(made);
        NtStatus status = known.get(parent.orElse(byDefault)).add(object);
        if (status.isSuccess()) {
            known.put(made.handle(), object);
        }
        return status;
    }

    /** Tells those who watch that a driver has made an object. */
    public void tellOf(WdfObject made, boolean parented) {
        told.made(known.get(made), parented);
    }

    /** WdfObjectDelete of an object that the tree {@link #has}. */
    public Frame delete(WdfObject handle) {
        FrameworkObject object = known.get(handle);
        return object.type().isDeletable() ? new Delete(this, object) : refusing(object);
    }

    /** WdfObjectDelete of an object that does not allow it (FxObject::MarkNoDeleteDDI). */
    private Frame refusing(FrameworkObject object) {
        return strand -> {
            breakOrNote(object, "it is not deleted", NO_DELETE);
            strand.end(null);
        };
    }

    private void breakOrNote(FrameworkObject object, String what, Reason why) {
        if (identity.verifier()) {
            journal.broke(object.name(), what, why);
        } else {
            journal.noted(object.name(), what, why);
        }
    }

    /** WdfObjectReference of an object that the tree {@link #has}. */
    public void reference(WdfObject handle) {
        known.get(handle).reference();
    }

    /** WdfObjectDereference: with the last reference to an object that is deleted the object goes. */
    public Frame dereference(WdfObject handle) {
        FrameworkObject object = known.get(handle);
        return strand -> {
            strand.writes(this);
            if (object.state() != ObjectState.DELETED && object.references() == 1) {
                breakOrNote(object, "it is not dereferenced", NOT_ITS_REFERENCE);
                strand.end(null);
            } else {
                strand.become(object.release() ? object.destroying() : Frame.of(null));
            }
        };
    }

    /** A request from a queue is about to be completed: what is below it goes first (FxRequest::CompleteInternal). */
    public Frame completing(WdfObject request) {
        return has(request) ? delete(request) : Frame.of(null);
    }

    /**
     * The device is removed: its children are disposed of, then its own cleanup callback is called, and only then are
     * they destroyed (FxPkgPnp::PnpEventRemovedCommonCode).
     */
    public Frame removeDevice(Frame evtCleanupCallback) {
        FrameworkObject object = known.get(device);
        object.setDispose(own -> evtCleanupCallback);
        return Sequence.of(new Dispose(this, object), new Destroy(this, object));
    }

    Told told() {
        return told;
    }
}
