package dev.gatehouse.virtualtime;

import dev.gatehouse.api.Handle;
import dev.gatehouse.wdk.Irql;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of work, as if on a processor of its own: an explicit stack of frames.
 *
 * <p>A strand is enabled (it may take a step), waits for an object or a lock, or has ended.
 */
@Handle
public final class Strand {

    private final Agenda agenda;
    private final Lane lane;
    private final int sequence;
    private final int number;
    private Frame[] frames = new Frame[4];
    private int depth = 1;
    private Irql irql;
    private Object result;
    private Wait wait = Wait.NONE;
    private Optional<Lock> wanted = Optional.empty();
    private boolean enabled;
    private boolean queued;

    Strand(Agenda agenda, Lane lane, Irql irql, Frame first) {
        this.agenda = agenda;
        this.lane = lane;
        this.sequence = lane.nextSequence();
        this.number = agenda.nextNumber();
        this.irql = irql;
        frames[0] = first;
    }

    public Lane lane() {
        return lane;
    }

    /** The number of this strand in its lane, from 1. */
    public int sequence() {
        return sequence;
    }

    /** The number of this strand in its world, from 0. */
    public int number() {
        return number;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Irql irql() {
        return irql;
    }

    /** Sets the level at which the code of this strand runs from now on (KeRaiseIrql, KeLowerIrql). */
    public void setIrql(Irql level) {
        irql = level;
    }

    /** Pushes a frame: its steps come before the next step of the frame that called. */
    public void call(Frame callee) {
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, 2 * depth);
        }
        frames[depth++] = callee;
    }

    /** Ends the frame that is running and leaves its result to the frame below. */
    public void end(Object value) {
        frames[--depth] = null;
        result = value;
    }

    /** Ends the frame that is running and pushes another whose result is the caller's: a tail call. */
    public void become(Frame successor) {
        frames[depth - 1] = successor;
    }

    /** What the frame that ended last has left. */
    @SuppressWarnings("unchecked")
    public <T> T result() {
        return (T) result;
    }

    public boolean hasEnded() {
        return depth == 0;
    }

    /** Waits until the object has been given to this strand; takes it at once where it is signalled. */
    public void await(WaitObject object) {
        wait = Wait.begin(this, object);
    }

    /** Waits likewise, but at most until a due time in ticks; {@link #timedOut} tells which of the two it was. */
    public void await(WaitObject object, long due) {
        wait = Wait.begin(this, object);
        if (wait.isOpen()) {
            wait.limit(due);
        }
    }

    /** Tells whether this strand's last wait ended because its time was over. */
    public boolean timedOut() {
        return wait.timedOut();
    }

    /** What this strand waits for, or waited for last. */
    public Wait waiting() {
        return wait;
    }

    public boolean isWaiting() {
        return wait.isOpen();
    }

    /** Takes a lock, or leaves the strand without one until the lock is free: then the same step is taken again. */
    public boolean acquire(Lock lock) {
        boolean taken = lock.acquire(this);
        wanted = taken ? Optional.empty() : Optional.of(lock);
        return taken;
    }

    /** The lock that this strand spins for. */
    public Optional<Lock> wantedLock() {
        return wanted;
    }

    public void release(Lock lock) {
        lock.release(this);
    }

    /** Notes that this step read a cell: anything that two steps may conflict on. */
    public void reads(Object cell) {
        agenda.footprints().read(this, cell);
    }

    /** Notes that this step wrote a cell. */
    public void writes(Object cell) {
        agenda.footprints().write(this, cell);
    }

    /** Tells whether this strand took the last step and can go on: to choose another one preempts it. */
    public boolean isGoingOn() {
        return agenda.isGoingOn(this);
    }

    /** What kind of step comes next, in words: the name of the frame that takes it. */
    public String words() {
        return words(top().getClass());
    }

    /** What steps of a kind are called; those that are lambdas by the class that has the lambda. */
    public static String words(Class<?> frame) {
        String[] parts =
                frame.getName().replaceAll("\\$\\$Lambda.*|\\$[0-9]+$", "").split("[.$]");
        return parts[parts.length - 1].replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    Frame top() {
        return frames[depth - 1];
    }

    /** Takes one atomic step; imperative code that turns out to be next is left to the {@link Baton}. */
    void step() {
        arrange();
        if (depth > 0 && !(top() instanceof Activation)) {
            top().step(this);
            arrange();
        }
    }

    private void arrange() {
        while (enabled && !agenda.isHalted() && depth > 0 && frames[depth - 1] instanceof Arrangement next) {
            next.step(this);
        }
    }

    void enable() {
        agenda.enable(this);
    }

    boolean isEnabled() {
        return enabled;
    }

    void setEnabled(boolean value) {
        enabled = value;
    }

    /** Tells whether this strand stands in the agenda's queue of strands that are ready. */
    boolean isQueued() {
        return queued;
    }

    void setQueued(boolean value) {
        queued = value;
    }

    @Override
    public String toString() {
        return lane + "#" + sequence;
    }
}
