package dev.gatehouse.threading;

import dev.gatehouse.api.Handle;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.VirtualTimer;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.WdfObject;
import java.util.function.Supplier;

/** A framework timer (WDFTIMER): one-shot; its callback runs on the timer's own lane. */
@Handle
public final class DriverTimer implements WdfObject {

    private static final int IRQL_NOT_LESS_OR_EQUAL = 0x0A;
    private static final Reason BEING_STOPPED =
            new Reason("FxTimer::Start", "another call stops the timer and waits for its callback");
    private static final Reason DISPOSED = new Reason("FxTimer::Start", "the timer goes away with its device");
    private static final Reason STILL_RUNNING = new Reason(
            "FxTimer::_FxTimerDpcThunk", "a passive timer's work item is queued only once the last one has returned");

    private final String name;
    private final Irql level;
    private final Journal journal;
    private final Supplier<Frame> evtTimerFunc;
    private final WaitObject callbackEnd;
    private VirtualTimer timer = VirtualTimer.NEVER;
    private int outstanding;
    private int running;
    private int waiters;
    private boolean disposed;

    /** A timer whose callback runs at a level: PASSIVE for a timer with passive execution level, else DISPATCH. */
    public DriverTimer(String name, Irql level, Journal journal, Supplier<Frame> evtTimerFunc) {
        this.name = name;
        this.level = level;
        this.journal = journal;
        this.evtTimerFunc = evtTimerFunc;
        this.callbackEnd = new WaitObject("the callback of " + name + " to return");
    }

    /** WdfTimerStart: due after so many ticks; ends with whether it was set already. */
    public Frame start(long ticks) {
        return strand -> {
            strand.writes(this);
            if (disposed || waiters > 0) {
                journal.noted(name, "is not started", disposed ? DISPOSED : BEING_STOPPED);
                strand.end(false);
            } else {
                strand.end(arm(strand.agenda(), ticks));
            }
        };
    }

    private boolean arm(Agenda agenda, long ticks) {
        boolean wasSet = takeOff();
        timer = agenda.at(agenda.now() + ticks, agenda.lane(name), this::fire);
        outstanding++;
        journal.timerSet(name, timer.due());
        return wasSet;
    }

    private boolean takeOff() {
        boolean wasSet = timer.stop();
        outstanding -= wasSet ? 1 : 0;
        return wasSet;
    }

    /**
     * WdfTimerStop: ends with whether it was set; where that is asked for it waits for every callback whose time has
     * come already.
     */
    public Frame stop(boolean wait) {
        return new Stopping(wait);
    }

    /** The timer is deleted with its device: it is stopped, and the last callback awaited. */
    public Frame dispose() {
        return strand -> {
            strand.writes(this);
            disposed = true;
            strand.become(new Stopping(true));
        };
    }

    private final class Stopping implements Frame {

        private final boolean waits;
        private boolean stopped;
        private boolean waited;

        Stopping(boolean waits) {
            this.waits = waits;
        }

        @Override
        public void step(Strand strand) {
            strand.writes(DriverTimer.this);
            if (waited) {
                waiters--;
                strand.end(stopped);
                return;
            }
            boolean wasSet = timer.isSet();
            stopped = takeOff();
            if (wasSet || !disposed) {
                journal.timerStopped(name, stopped);
            }
            if (waits && outstanding > 0) {
                await(strand);
            } else {
                strand.end(stopped);
            }
        }

        private void await(Strand strand) {
            if (strand.irql().isAbove(Irql.APC)) {
                journal.bugcheck(IRQL_NOT_LESS_OR_EQUAL, name, "WdfTimerStop waits at DISPATCH_LEVEL for " + name);
                strand.agenda().halt();
                return;
            }
            waited = true;
            waiters++;
            strand.await(callbackEnd);
        }
    }

    private void fire(Strand strand) {
        strand.writes(this);
        if (level == Irql.PASSIVE && running > 0) {
            journal.noted(name, "expires in vain", STILL_RUNNING);
            finish(strand, 0);
            return;
        }
        strand.setIrql(level);
        running++;
        journal.timerFired(name);
        strand.become(ending -> finish(ending, 1));
        strand.call(evtTimerFunc.get());
    }

    private void finish(Strand strand, int ran) {
        strand.writes(this);
        running -= ran;
        outstanding--;
        for (int i = 0; outstanding == 0 && i < waiters; i++) {
            callbackEnd.signal();
        }
        strand.end(null);
    }
}
