package dev.gatehouse.objects;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * Lets go of an object that is disposed of: its children first, then its own last reference
 * (FxObject::DeletedAndDisposedWorkerLocked).
 */
final class Destroy implements Frame {

    private final ObjectTree tree;
    private final FrameworkObject object;

    Destroy(ObjectTree tree, FrameworkObject object) {
        this.tree = tree;
        this.object = object;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(tree);
        object.enter(ObjectState.DELETED);
        if (!object.children().isEmpty()) {
            strand.call(new Destroy(tree, object.takeFirstChild()));
        } else {
            strand.become(object.release() ? object.destroying() : Frame.of(null));
        }
    }
}
