package dev.gatehouse.virtualtime;

/** Something that is due at a time: until then it can be stopped. */
public final class VirtualTimer {

    /** A timer that was never set. */
    public static final VirtualTimer NEVER = new VirtualTimer(
            new TimerHeap(Agenda.runUntilBlocked()), Long.MAX_VALUE, TimerKind.DPC, new Lane("never"), 0, () -> {});

    private final TimerHeap heap;
    private long due;
    private final TimerKind kind;
    private final Lane lane;
    private final long order;
    private final Runnable expiry;
    private int position = -1;
    private boolean expiring;

    VirtualTimer(TimerHeap heap, long due, TimerKind kind, Lane lane, long order, Runnable expiry) {
        this.heap = heap;
        this.due = due;
        this.kind = kind;
        this.lane = lane;
        this.order = order;
        this.expiry = expiry;
    }

    /** The virtual time at which it expires, in ticks. */
    public long due() {
        return due;
    }

    public TimerKind kind() {
        return kind;
    }

    /**
     * Takes the timer off; false if it was not set or has expired already, its routine then runs or has run.
     *
     * <p>One whose time has come is still there: had the clock moved later, it would never have begun to expire.
     */
    public boolean stop() {
        heap.touched(this, position >= 0 || expiring);
        if (position >= 0) {
            heap.remove(this);
            return true;
        }
        boolean wasExpiring = expiring;
        expiring = false;
        return wasExpiring;
    }

    public boolean isSet() {
        heap.touched(this, position >= 0);
        return position >= 0 || expiring;
    }

    /** The lane on which it expires. */
    Lane lane() {
        return lane;
    }

    /** Tells whether its time has come, and it has not expired yet because the director has let others go first. */
    boolean isExpiring() {
        return expiring;
    }

    void setExpiring(boolean value) {
        expiring = value;
    }

    /** Sets another time for a timer that is set. */
    void moveTo(long newDue) {
        if (stop()) {
            due = newDue;
            heap.insert(this);
        }
    }

    void expire() {
        expiry.run();
    }

    int position() {
        return position;
    }

    void place(int index) {
        position = index;
    }

    /** Tells whether this one expires first: by due time, then kind, then the order of setting. */
    boolean precedes(VirtualTimer other) {
        if (due != other.due) {
            return due < other.due;
        }
        return kind == other.kind ? order < other.order : kind.compareTo(other.kind) < 0;
    }

    @Override
    public String toString() {
        return "the timer of " + lane;
    }
}
