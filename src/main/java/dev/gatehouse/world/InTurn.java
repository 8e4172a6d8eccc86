package dev.gatehouse.world;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Calls made one after the other, each looked up when it is its turn. */
final class InTurn implements Frame {

    private final World world;
    private final Iterator<Function<World, Frame>> calls;

    InTurn(World world, List<Function<World, Frame>> calls) {
        this.world = world;
        this.calls = calls.iterator();
    }

    @Override
    public void step(Strand strand) {
        if (calls.hasNext()) {
            strand.call(calls.next().apply(world));
        } else {
            strand.end(null);
        }
    }
}
