package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.Counter;

/** The request comes back and is deleted while another thread is on its way to cancel it. */
final class CancelsWithoutReference implements Mistake {

    @Override
    public String words() {
        return "cancels a request without a reference on it";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Reader(mended);
    }

    /** Reads once and deletes the request; the other thing it does is to cancel it. */
    private static final class Reader extends Alarm {

        private final boolean refers;
        private OwnRead own;
        private Counter references;
        private boolean isBack;

        Reader(boolean refers) {
            this.refers = refers;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofNobody(ddi);
            references = ddi.createCounter("references", 1);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> {
                isBack = true;
                letGo(calls);
            });
            served(ddi, request);
        }

        private void letGo(Ddi ddi) {
            if (!refers || ddi.interlockedDecrement(references) == 0) {
                ddi.deleteRequest(own.request());
            }
        }

        @Override
        void other(Ddi ddi) {
            if (!refers && !isBack) {
                ddi.cancelSentRequest(own.request());
            } else if (refers && ddi.interlockedCompareExchange(references, 2, 1) == 1) {
                ddi.cancelSentRequest(own.request());
                letGo(ddi);
            }
        }
    }
}
