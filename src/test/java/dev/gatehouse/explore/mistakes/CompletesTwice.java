package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.SpinLock;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.function.Function;

/**
 * A flag says who has completed the request, and the completion routine looks at it before EvtRequestCancel sets it.
 */
public final class CompletesTwice implements Mistake {

    @Override
    public String words() {
        return "completes twice where cancel and completion race";
    }

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(world -> Mistake.cancels(world, "r1"));
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Server(mended);
    }

    /** Serves each read by a read of its own. */
    private static final class Server implements DriverModel {

        private final boolean locks;
        private OwnRead own;
        private SpinLock lock;
        private boolean over;

        Server(boolean locks) {
            this.locks = locks;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            lock = ddi.createSpinLock("over");
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.markCancelable(request, calls -> {
                if (isFirst(calls)) {
                    calls.complete(request, NtStatus.CANCELLED, 0);
                }
            });
            own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> isBack(calls, request));
        }

        private boolean isFirst(Ddi ddi) {
            ddi.acquire(lock);
            boolean first = !over;
            over = true;
            ddi.release(lock);
            return first;
        }

        private void isBack(Ddi ddi, Request request) {
            if (locks) {
                completeUnlessCancelled(ddi, request);
            } else if (!over) {
                ddi.unmarkCancelable(request);
                over = true;
                ddi.complete(request, NtStatus.SUCCESS, 4);
            }
        }

        private void completeUnlessCancelled(Ddi ddi, Request request) {
            ddi.acquire(lock);
            boolean mine = !over && ddi.unmarkCancelable(request).isSuccess();
            ddi.release(lock);
            if (mine) {
                ddi.complete(request, NtStatus.SUCCESS, 4);
            }
        }
    }
}
