package dev.gatehouse.explore;

import dev.gatehouse.verdict.exploration.Hands;
import java.util.concurrent.atomic.AtomicInteger;

/** So many that help, whatever else runs. */
public final class FixedHands implements Hands {

    private final AtomicInteger free;

    public FixedHands(int count) {
        this.free = new AtomicInteger(count);
    }

    @Override
    public boolean take() {
        return free.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    @Override
    public boolean mayStay() {
        return true;
    }

    @Override
    public void release() {
        free.incrementAndGet();
    }
}
