package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;

/** Whoever completes the request stops the timer, and does not ask whether that was in time. */
final class TimerTouchesCompleted implements Mistake {

    @Override
    public String words() {
        return "has a timer that touches a completed request";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Keeper(mended);
    }

    /** Keeps a read for as long as the disk takes; the other thing it does is to answer it. */
    private static final class Keeper extends Alarm {

        private final boolean asks;
        private Optional<Request> kept = Optional.empty();
        private DriverTimer limit;

        Keeper(boolean asks) {
            this.asks = asks;
        }

        @Override
        void add(Ddi ddi) {
            limit = ddi.createTimer("limit", Irql.DISPATCH, this::tooLate);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            kept = Optional.of(request);
            ddi.startTimer(limit, WHEN_THE_DISK_ANSWERS);
        }

        private void tooLate(Ddi ddi) {
            kept.ifPresent(request -> ddi.complete(request, NtStatus.IO_TIMEOUT, 0));
            kept = Optional.empty();
        }

        @Override
        void other(Ddi ddi) {
            kept.ifPresent(waiting -> {
                boolean inTime = ddi.stopTimer(limit, false);
                if (inTime || !asks) {
                    served(ddi, waiting);
                    kept = Optional.empty();
                }
            });
        }
    }
}
