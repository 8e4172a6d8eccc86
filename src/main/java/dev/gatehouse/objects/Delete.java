package dev.gatehouse.objects;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.ObjectType;

/** WdfObjectDelete (FxObject::DeleteObject): an object that is being deleted already is not deleted again. */
final class Delete implements Frame {

    private static final Reason PASSIVE_DISPOSE =
            new Reason("FxObject::MarkPassiveDispose", "a target is disposed of at PASSIVE_LEVEL");
    private static final Reason PASSIVE_BELOW = new Reason(
            "FxObject::DisposeChildrenWorker", "what is below it, or itself, is disposed of at PASSIVE_LEVEL");

    private final ObjectTree tree;
    private final FrameworkObject object;

    Delete(ObjectTree tree, FrameworkObject object) {
        this.tree = tree;
        this.object = object;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(tree);
        if (object.state() != ObjectState.CREATED) {
            strand.end(null);
        } else if (!object.leaveParent()) {
            object.enter(ObjectState.WAITING_FOR_EARLY_DISPOSE);
            strand.end(null);
        } else {
            object.enter(ObjectState.DISPOSING);
            delete(strand);
        }
    }

    private void delete(Strand strand) {
        Frame deletion = Sequence.of(new Dispose(tree, object), new Destroy(tree, object));
        if (strand.irql() == Irql.PASSIVE || !object.needsPassive()) {
            strand.become(deletion);
        } else {
            tree.told().leftToWorkItem(object, isTarget() ? PASSIVE_DISPOSE : PASSIVE_BELOW);
            strand.agenda().spawn(strand.agenda().lane("disposal of " + object.name()), Irql.PASSIVE, deletion);
            strand.end(null);
        }
    }

    private boolean isTarget() {
        return object.type() == ObjectType.IO_TARGET;
    }
}
