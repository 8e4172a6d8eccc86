package dev.gatehouse.driver;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.VirtualTimer;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import java.util.function.Supplier;

/** A framework timer (WDFTIMER): one-shot; its callback runs on the timer's own lane. */
public final class DriverTimer {

    private final String name;
    private final Irql level;
    private final Journal journal;
    private final Supplier<Frame> evtTimerFunc;
    private final WaitObject callbackEnd;
    private VirtualTimer timer = VirtualTimer.NEVER;
    private int running;
    private boolean disposed;

    /** A timer whose callback runs at a level: PASSIVE for a timer with passive execution level, else DISPATCH. */
    DriverTimer(String name, Irql level, Journal journal, Supplier<Frame> evtTimerFunc) {
        this.name = name;
        this.level = level;
        this.journal = journal;
        this.evtTimerFunc = evtTimerFunc;
        this.callbackEnd = new WaitObject("the callback of " + name);
    }

    /** WdfTimerStart: due after so many ticks; ends with whether it was set already. */
    Frame start(long ticks) {
        return strand -> {
            strand.writes(this);
            boolean wasSet = timer.stop();
            if (!disposed) {
                Agenda agenda = strand.agenda();
                timer = agenda.at(agenda.now() + ticks, agenda.lane(name), this::fire);
                journal.timerSet(name, timer.due());
            }
            strand.end(wasSet);
        };
    }

    /** WdfTimerStop: ends with whether it was set; waits for a callback that is running where that is asked for. */
    Frame stop(boolean wait) {
        return strand -> {
            strand.writes(this);
            boolean stopped = timer.stop();
            journal.timerStopped(name, stopped);
            strand.end(stopped);
            if (wait && running > 0) {
                strand.await(callbackEnd);
            }
        };
    }

    void dispose() {
        disposed = true;
        timer.stop();
    }

    private void fire(Strand strand) {
        strand.writes(this);
        strand.setIrql(level);
        running++;
        journal.timerFired(name);
        strand.become(this::finish);
        strand.call(evtTimerFunc.get());
    }

    private void finish(Strand strand) {
        strand.writes(this);
        running--;
        callbackEnd.signal();
        callbackEnd.clear();
        strand.end(null);
    }
}
