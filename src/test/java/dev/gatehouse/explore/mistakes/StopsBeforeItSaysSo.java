package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.wdk.SentIoAction;

/**
 * The target is stopped, and its requests cancelled, before the completion routine is told to send no more: what it
 * sends in between waits in the stopped target, and the driver deletes it there.
 */
final class StopsBeforeItSaysSo implements Mistake {

    @Override
    public String words() {
        return "stops before it cancels, while its completion routine sends again";
    }

    /** It has some 14,000 schedules. */
    @Override
    public Explorer proof() {
        return Explorer.withinPreemptions(1);
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Reader(mended);
    }

    /** Reads again and again; the other thing it does is to stop and to throw the request away. */
    private static final class Reader extends Alarm {

        private final boolean saysSoFirst;
        private OwnRead own;
        private DriverEvent idle;
        private boolean stopping;

        Reader(boolean saysSoFirst) {
            this.saysSoFirst = saysSoFirst;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofNobody(ddi);
            idle = ddi.createEvent("idle", true);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            readOn(ddi);
            served(ddi, request);
        }

        private void readOn(Ddi ddi) {
            boolean sent = own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> {
                if (params.status().isSuccess() && !stopping) {
                    readOn(calls);
                } else {
                    calls.set(idle);
                }
            });
            if (!sent) {
                ddi.set(idle);
            }
        }

        @Override
        void other(Ddi ddi) {
            if (saysSoFirst) {
                stopping = true;
                ddi.cancelSentRequest(own.request());
                ddi.await(idle, Ddi.FOR_EVER);
            } else {
                ddi.stop(ddi.localTarget(), SentIoAction.CANCEL_SENT_IO);
                stopping = true;
            }
            ddi.deleteRequest(own.request());
        }
    }
}
