package dev.gatehouse.virtualtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * An auto-reset event: a signal is given to the first waiter in the same step, or kept for the next one.
 *
 * <p>Models a synchronization event (KeInitializeEvent, SynchronizationEvent).
 */
public final class WaitObject {

    private final Supplier<String> name;
    private final Supplier<String> explanation;
    private final Deque<Wait> waits = new ArrayDeque<>(2);
    private boolean signalled;

    public WaitObject(String name) {
        this(() -> name, () -> "");
    }

    /** An object that can say what it is, and, at any time, what its waiters wait for; asked where somebody waits. */
    public WaitObject(Supplier<String> name, Supplier<String> explanation) {
        this.name = name;
        this.explanation = explanation;
    }

    public String name() {
        return name.get();
    }

    /** What is still missing for a signal, in words: the requests outstanding and who holds them. */
    public String explanation() {
        return explanation.get();
    }

    public boolean isSignalled() {
        return signalled;
    }

    /** Releases the first waiter, or lets the next wait succeed at once. */
    public void signal() {
        if (waits.isEmpty()) {
            signalled = true;
            return;
        }
        Wait next = waits.peek().strand().agenda().wakeOrder().first(waits);
        waits.remove(next);
        next.grant();
    }

    public void clear() {
        signalled = false;
    }

    boolean takeOrEnqueue(Wait wait) {
        if (signalled) {
            signalled = false;
            return true;
        }
        waits.add(wait);
        return false;
    }

    void forget(Wait wait) {
        waits.remove(wait);
    }

    @Override
    public String toString() {
        return name();
    }
}
