package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.wdk.Irql;

/** Two threads take two spin locks, each the other one first: both spin for ever. */
final class LocksInOppositeOrder implements Mistake {

    @Override
    public String words() {
        return "takes two spin locks in opposite orders";
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Locker(mended);
    }

    private static final class Locker extends Alarm {

        private final boolean sameOrder;
        private SpinLock list;
        private SpinLock state;
        private DriverTimer second;

        Locker(boolean sameOrder) {
            this.sameOrder = sameOrder;
        }

        @Override
        void add(Ddi ddi) {
            list = ddi.createSpinLock("list");
            state = ddi.createSpinLock("state");
            second = ddi.createTimer("second", Irql.DISPATCH, calls -> within(calls, list, state));
        }

        @Override
        void begin(Ddi ddi, Request request) {
            ddi.startTimer(second, WHEN_THE_DISK_ANSWERS);
            served(ddi, request);
        }

        @Override
        void other(Ddi ddi) {
            within(ddi, sameOrder ? list : state, sameOrder ? state : list);
        }

        private static void within(Ddi ddi, SpinLock outer, SpinLock inner) {
            ddi.acquire(outer);
            ddi.acquire(inner);
            ddi.release(inner);
            ddi.release(outer);
        }
    }
}
