package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.Irql;

/** Two threads find the driver's one request free, because it is marked as taken too late. */
final class SendsOneRequestTwice implements Mistake {

    @Override
    public String words() {
        return "sends its one request from two threads";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Poller(mended);
    }

    /** Polls the disk on two timers, with one request: it leaves a poll out while the other is on. */
    private static final class Poller extends Alarm {

        private final boolean takesFirst;
        private OwnRead own;
        private DriverTimer second;
        private boolean busy;

        Poller(boolean takesFirst) {
            this.takesFirst = takesFirst;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            second = ddi.createTimer("second", Irql.DISPATCH, this::other);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            ddi.startTimer(second, WHEN_THE_DISK_ANSWERS);
            served(ddi, request);
        }

        @Override
        void other(Ddi ddi) {
            if (!busy) {
                busy = takesFirst;
                own.prepare(ddi, ddi.localTarget(), (calls, read, from, params) -> busy = false);
                busy = true;
                ddi.send(own.request(), ddi.localTarget(), SendOptions.NONE);
            }
        }
    }
}
