package dev.gatehouse.objects;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * Disposes of an object: of its children first, each with all that is below it, in the order of their creation; then
 * of itself (FxObject::DisposeChildrenWorker).
 */
final class Dispose implements Frame {

    private final ObjectTree tree;
    private final FrameworkObject object;
    private int next;
    private boolean own;

    Dispose(ObjectTree tree, FrameworkObject object) {
        this.tree = tree;
        this.object = object;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(tree);
        if (own) {
            object.enter(ObjectState.DISPOSED);
            tree.told().disposed(object);
            strand.end(null);
            return;
        }
        begin();
        if (next < object.children().size()) {
            disposeOf(object.children().get(next++), strand);
        } else {
            own = true;
            strand.call(object.disposing());
        }
    }

    private void begin() {
        if (next == 0) {
            object.enter(ObjectState.DISPOSING);
            tree.told().disposes(object);
        }
    }

    private void disposeOf(FrameworkObject child, Strand strand) {
        if (child.state().isUndisposed()) {
            strand.call(new Dispose(tree, child));
        }
    }
}
