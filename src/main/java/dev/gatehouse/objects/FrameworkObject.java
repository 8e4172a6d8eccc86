package dev.gatehouse.objects;

import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.WdfObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An object in the tree (FxObject): its parent, its children in the order of their creation, its references. */
final class FrameworkObject {

    private final ObjectType type;
    private final String name;
    private final List<FrameworkObject> children = new ArrayList<>();
    private Optional<WdfObject> handle;
    private Optional<FrameworkObject> parent = Optional.empty();
    private ObjectCallbacks callbacks;
    private UnaryOperator<Frame> dispose;
    private ObjectState state = ObjectState.CREATED;
    private int references = 1;

    FrameworkObject(NewObject made) {
        this.type = made.type();
        this.name = made.name();
        this.handle = Optional.of(made.handle());
        this.callbacks = made.callbacks();
        this.dispose = made.dispose();
    }

    ObjectType type() {
        return type;
    }

    String name() {
        return name;
    }

    ObjectState state() {
        return state;
    }

    void enter(ObjectState next) {
        state = next;
    }

    /** FxObject::AddChildObjectInternal: STATUS_DELETE_PENDING once this object is being deleted. */
    NtStatus add(FrameworkObject child) {
        if (state != ObjectState.CREATED) {
            return NtStatus.DELETE_PENDING;
        }
        children.add(child);
        child.parent = Optional.of(this);
        return NtStatus.SUCCESS;
    }

    /** FxObject::RemoveChildObjectInternal: FALSE where the parent is being disposed of, and its children with it. */
    boolean leaveParent() {
        boolean free = parent.map(above -> above.state == ObjectState.CREATED).orElse(true);
        if (free) {
            parent.ifPresent(above -> above.children.remove(this));
            parent = Optional.empty();
        }
        return free;
    }

    List<FrameworkObject> children() {
        return children;
    }

    FrameworkObject takeFirstChild() {
        FrameworkObject first = children.remove(0);
        first.parent = Optional.empty();
        return first;
    }

    /** The object that has no parent, above this one or this one itself. */
    FrameworkObject root() {
        return parent.map(FrameworkObject::root).orElse(this);
    }

    /** Whether something in this part of the tree is disposed of at PASSIVE_LEVEL only. */
    boolean needsPassive() {
        return type.isDisposedAtPassive() || children.stream().anyMatch(FrameworkObject::needsPassive);
    }

    /** The requests in this part of the tree that are sent and not back. */
    Stream<String> outstanding() {
        boolean out = handle.map(own -> own instanceof Request request && request.isOutstanding())
                .orElse(false);
        return Stream.concat(
                out ? Stream.of(name) : Stream.of(), children.stream().flatMap(FrameworkObject::outstanding));
    }

    void reference() {
        references++;
    }

    /** Whether that was the last reference. */
    boolean release() {
        references--;
        return references == 0;
    }

    int references() {
        return references;
    }

    void setDispose(UnaryOperator<Frame> own) {
        dispose = own;
    }

    /** What its type does, with its EvtCleanupCallback where it belongs. */
    Frame disposing() {
        return dispose.apply(strand -> strand.become(callbacks.cleanup().get()));
    }

    /** EvtDestroyCallback; nothing of the object is kept any more. */
    Frame destroying() {
        Frame last = callbacks.destroy().get();
        state = ObjectState.DESTROYED;
        handle = Optional.empty();
        callbacks = ObjectCallbacks.NONE;
        dispose = UnaryOperator.identity();
        return last;
    }
}
