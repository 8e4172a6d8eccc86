package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * WdfRequestUnmarkCancelable says that EvtRequestCancel will run, and the driver completes the request all the same.
 */
final class IgnoresUnmark implements Mistake {

    @Override
    public String words() {
        return "ignores what WdfRequestUnmarkCancelable returns";
    }

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(world -> Mistake.cancels(world, "r1"));
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Keeper(mended);
    }

    /** Keeps a read; the other thing it does is to answer it. A lock keeps it from asking about one that is gone. */
    private static final class Keeper extends Alarm {

        private final boolean looks;
        private SpinLock lock;
        private Optional<Request> kept = Optional.empty();

        Keeper(boolean looks) {
            this.looks = looks;
        }

        @Override
        void add(Ddi ddi) {
            lock = ddi.createSpinLock("kept");
        }

        @Override
        void begin(Ddi ddi, Request request) {
            kept = Optional.of(request);
            ddi.markCancelable(request, calls -> {
                take(calls);
                calls.complete(request, NtStatus.CANCELLED, 0);
            });
        }

        private void take(Ddi ddi) {
            ddi.acquire(lock);
            kept = Optional.empty();
            ddi.release(lock);
        }

        @Override
        void other(Ddi ddi) {
            ddi.acquire(lock);
            Optional<Request> taken =
                    kept.filter(request -> ddi.unmarkCancelable(request).isSuccess() || !looks);
            ddi.release(lock);
            taken.ifPresent(request -> served(ddi, request));
        }
    }
}
