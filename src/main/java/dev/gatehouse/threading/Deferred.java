package dev.gatehouse.threading;

import dev.gatehouse.api.Handle;
import dev.gatehouse.iotarget.WaitFrame;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Code that runs later on a lane of its own: a work item at PASSIVE_LEVEL, a DPC at DISPATCH_LEVEL. */
@Handle
public final class Deferred {

    private final String name;
    private final Irql level;
    private final Journal journal;
    private final Supplier<Frame> callback;
    private final List<WaitObject> flushing = new ArrayList<>();
    private boolean queued;
    private boolean cancelled;
    private int running;

    public Deferred(String name, Irql level, Journal journal, Supplier<Frame> callback) {
        this.name = name;
        this.level = level;
        this.journal = journal;
        this.callback = callback;
    }

    /** WdfWorkItemEnqueue or WdfDpcEnqueue: ends with FALSE where it is queued already and has not begun. */
    public Frame enqueue() {
        return strand -> {
            strand.writes(this);
            boolean first = !queued;
            if (first) {
                queued = true;
                cancelled = false;
                strand.agenda().spawn(strand.agenda().lane(name), level, this::begin);
            }
            strand.end(first);
        };
    }

    /** WdfDpcCancel: ends with TRUE where it was queued and will not run. */
    public Frame cancel(boolean wait) {
        return strand -> {
            strand.writes(this);
            boolean taken = queued && !cancelled;
            cancelled = cancelled || taken;
            if (wait && running > 0) {
                strand.become(waitFor("WdfDpcCancel", taken));
            } else {
                strand.end(taken);
            }
        };
    }

    /** WdfWorkItemFlush: waits until what is queued or running has returned. */
    public Frame flush() {
        return strand -> {
            strand.writes(this);
            if (queued || running > 0) {
                strand.become(waitFor("WdfWorkItemFlush", true));
            } else {
                strand.end(true);
            }
        };
    }

    private Frame waitFor(String call, boolean result) {
        WaitObject end = new WaitObject(name + " to return");
        flushing.add(end);
        return new Frame() {
            private boolean waited;

            @Override
            public void step(Strand strand) {
                if (waited) {
                    strand.end(result);
                } else {
                    waited = true;
                    strand.call(new WaitFrame(call, end, Long.MAX_VALUE, journal));
                }
            }
        };
    }

    private void begin(Strand strand) {
        strand.writes(this);
        queued = false;
        if (cancelled) {
            cancelled = false;
            finish(strand);
            return;
        }
        running++;
        strand.become(this::returned);
        strand.call(callback.get());
    }

    private void returned(Strand strand) {
        strand.writes(this);
        running--;
        finish(strand);
    }

    private void finish(Strand strand) {
        if (!queued && running == 0) {
            flushing.forEach(strand::writes);
            flushing.forEach(WaitObject::signal);
            flushing.clear();
        }
        strand.end(null);
    }

    @Override
    public String toString() {
        return name;
    }
}
