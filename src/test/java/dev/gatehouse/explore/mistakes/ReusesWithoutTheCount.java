package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.Counter;
import dev.gatehouse.world.World;

/**
 * The completion routine sends the request again although somebody is about to cancel it, who then cancels the next
 * read. The last of the two has to do that: they count (wdf/synchronizing-cancellation-of-sent-requests).
 */
final class ReusesWithoutTheCount implements Mistake {

    @Override
    public String words() {
        return "reuses a request without checking the completion count";
    }

    @Override
    public void after(World world) {
        Mistake.mustHavePrintedNothing(world);
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Reader(mended);
    }

    /** Reads twice; the other thing it does is to skip the first read. */
    private static final class Reader extends Alarm {

        private final boolean counts;
        private OwnRead own;
        private Counter outstanding;
        private boolean isSecond;

        Reader(boolean counts) {
            this.counts = counts;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            outstanding = ddi.createCounter("outstanding", 1);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> firstIsBack(calls));
            served(ddi, request);
        }

        private void firstIsBack(Ddi ddi) {
            if (!counts || ddi.interlockedDecrement(outstanding) == 0) {
                readAgain(ddi);
            }
        }

        private void readAgain(Ddi ddi) {
            isSecond = true;
            boolean sent = own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> {
                if (!params.status().isSuccess()) {
                    calls.print("the second read was cancelled");
                }
            });
            if (!sent) {
                ddi.print("the second read was not sent");
            }
        }

        @Override
        void other(Ddi ddi) {
            if (counts) {
                skipIfOutstanding(ddi);
            } else if (!isSecond) {
                ddi.cancelSentRequest(own.request());
            }
        }

        private void skipIfOutstanding(Ddi ddi) {
            if (ddi.interlockedCompareExchange(outstanding, 2, 1) == 1) {
                ddi.cancelSentRequest(own.request());
                if (ddi.interlockedDecrement(outstanding) == 0) {
                    readAgain(ddi);
                }
            }
        }
    }
}
