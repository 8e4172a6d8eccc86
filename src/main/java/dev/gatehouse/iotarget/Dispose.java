package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** The deletion of a target with object callbacks: cleanup first, then its requests, destruction last (Dispose). */
final class Dispose implements Frame {

    private enum At {
        CLEANUP,
        REMOVE,
        DESTROY,
        RETURN
    }

    private final IoTarget target;
    private final Disposal disposal;
    private At at = At.CLEANUP;

    Dispose(IoTarget target, Disposal disposal) {
        this.target = target;
        this.disposal = disposal;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CLEANUP -> {
                strand.call(disposal.cleanup().get());
                yield At.REMOVE;
            }
            case REMOVE -> {
                strand.call(new Remove(target, Closing.DELETE));
                yield At.DESTROY;
            }
            case DESTROY -> {
                strand.call(disposal.destroy().get());
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(null);
                yield at;
            }
        };
    }
}
