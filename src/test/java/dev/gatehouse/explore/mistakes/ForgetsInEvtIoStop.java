package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.StopAction;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.function.Function;

/** EvtIoStop leaves a request to EvtRequestCancel, and that leaves it to EvtIoStop: nobody completes it. */
final class ForgetsInEvtIoStop implements Mistake {

    @Override
    public String words() {
        return "neither requeues nor completes a request in EvtIoStop";
    }

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(
                world -> Mistake.cancels(world, "r1"), world -> world.stacks().poweringDown("disk"));
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Keeper(mended);
    }

    /** Keeps a read until it is cancelled or the device loses power. */
    private static final class Keeper implements DriverModel {

        private final boolean completesAnyhow;
        private boolean stopping;

        Keeper(boolean completesAnyhow) {
            this.completesAnyhow = completesAnyhow;
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.markCancelable(request, calls -> {
                if (!stopping || completesAnyhow) {
                    calls.complete(request, NtStatus.CANCELLED, 0);
                }
            });
        }

        @Override
        public void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {
            stopping = true;
            if (ddi.unmarkCancelable(request).isSuccess()) {
                ddi.complete(request, NtStatus.CANCELLED, 0);
            }
        }
    }
}
