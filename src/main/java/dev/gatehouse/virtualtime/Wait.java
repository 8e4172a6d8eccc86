package dev.gatehouse.virtualtime;

/** One wait of one strand: for which object, since when, and how it ended. */
public final class Wait {

    /** The wait of a strand that has never waited. */
    static final Wait NONE = new Wait();

    private final Strand strand;
    private final WaitObject object;
    private final long since;
    private VirtualTimer limit = VirtualTimer.NEVER;
    private boolean open;
    private boolean timedOut;

    private Wait() {
        strand = null;
        object = new WaitObject("nothing");
        since = 0;
    }

    private Wait(Strand strand, WaitObject object) {
        this.strand = strand;
        this.object = object;
        this.since = strand.agenda().time();
    }

    static Wait begin(Strand strand, WaitObject object) {
        strand.writes(object);
        Wait wait = new Wait(strand, object);
        wait.open = !object.takeOrEnqueue(wait);
        if (wait.open) {
            strand.agenda().disable(strand);
        }
        return wait;
    }

    public WaitObject object() {
        return object;
    }

    /** The virtual time at which the wait began, in ticks. */
    public long since() {
        return since;
    }

    /** The due time of the wait's limit, or {@link Long#MAX_VALUE} where it has none. */
    public long due() {
        return limit.due();
    }

    Strand strand() {
        return strand;
    }

    boolean isOpen() {
        return open;
    }

    boolean timedOut() {
        return timedOut;
    }

    void limit(long due) {
        Lane lane = strand.agenda().lane("the time limit of " + strand.lane());
        limit = strand.agenda().timers().add(due, TimerKind.WAIT_LIMIT, lane, this::expire);
    }

    /** The wait's limit is a system time, and follows changes of it. */
    public void followSystemTime(long systemTime) {
        if (open) {
            strand.agenda().systemClock().follow(limit, systemTime);
        }
    }

    /** The object has been given to the waiting strand. */
    void grant() {
        limit.stop();
        close();
    }

    private void expire() {
        strand.agenda().writes(object);
        object.forget(this);
        timedOut = true;
        close();
    }

    private void close() {
        open = false;
        strand.enable();
    }
}
