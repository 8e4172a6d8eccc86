package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;

/**
 * The request counts as outstanding only once the send has returned, so that a completion routine and another thread
 * both delete it, or the other thread deletes it while it is out.
 */
final class DeletesWhileOutstanding implements Mistake {

    @Override
    public String words() {
        return "deletes a request while it is outstanding";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Reader(mended);
    }

    /** Reads at the application's word and once more; the other thing it does is to throw the request away. */
    private static final class Reader extends Alarm {

        private final boolean notesFirst;
        private OwnRead own;
        private boolean closed;
        private boolean outstanding;

        Reader(boolean notesFirst) {
            this.notesFirst = notesFirst;
        }

        @Override
        void add(Ddi ddi) {
            own = OwnRead.ofNobody(ddi);
        }

        @Override
        void begin(Ddi ddi, Request request) {
            read(ddi, true);
            served(ddi, request);
        }

        private void read(Ddi ddi, boolean again) {
            outstanding = notesFirst;
            own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> isBack(calls, again));
            outstanding = true;
        }

        private void isBack(Ddi ddi, boolean again) {
            outstanding = false;
            if (closed) {
                ddi.deleteRequest(own.request());
            } else if (again) {
                read(ddi, false);
            }
        }

        @Override
        void other(Ddi ddi) {
            closed = true;
            if (!outstanding) {
                ddi.deleteRequest(own.request());
            }
        }
    }
}
