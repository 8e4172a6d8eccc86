package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Agenda;

/** The timers of requests that were sent asynchronously with a time-out. */
final class Timeouts {

    private final IoTarget target;
    private final Journal journal;

    Timeouts(IoTarget target) {
        this.target = target;
        this.journal = target.journal();
    }

    /** The last thing that happens under the lock when a request is sent or pended. */
    void arm(Tracking tracking, SendOptions options) {
        if (!options.timesOut() || options.synchronous()) {
            return;
        }
        Agenda agenda = journal.agenda();
        long due = due(agenda, options);
        tracking.timerSet = true;
        tracking.timer =
                agenda.at(due, agenda.lane("time-out of " + tracking.request()), new TimerExpiry(target, tracking));
        if (options.timesOutAtSystemTime()) {
            agenda.systemClock().follow(tracking.timer, options.timeout());
        }
        journal.timerSet(nameOf(tracking), due);
    }

    /**
     * Takes the timer off, if one is set.
     *
     * @return false if it has expired: then its routine takes over the completion
     */
    boolean stop(Tracking tracking) {
        if (!tracking.timerSet) {
            return true;
        }
        boolean stopped = tracking.timer.stop();
        journal.timerStopped(nameOf(tracking), stopped);
        tracking.timerSet = !stopped;
        return stopped;
    }

    /** The virtual time at which a time-out is over: relative to now, or an absolute system time. */
    static long due(Agenda agenda, SendOptions options) {
        return options.timeout() < 0
                ? agenda.now() - options.timeout()
                : agenda.systemClock().tickOf(options.timeout());
    }

    String nameOf(Tracking tracking) {
        return "time-out of " + tracking.request();
    }
}
