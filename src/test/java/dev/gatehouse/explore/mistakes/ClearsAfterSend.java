package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.function.Function;

/** The event is cleared when the completion routine may have set it already: the wait for it never ends. */
final class ClearsAfterSend implements Mistake {

    @Override
    public String words() {
        return "clears an event after the send that sets it";
    }

    @Override
    public void before(World world) {}

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(world -> reads(world, "r1"));
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Waiter(mended);
    }

    /** Serves each read by a read of its own, and waits for it. */
    private static final class Waiter implements DriverModel {

        private final boolean clearsFirst;
        private OwnRead own;
        private DriverEvent back;

        Waiter(boolean clearsFirst) {
            this.clearsFirst = clearsFirst;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            back = ddi.createEvent("back", true);
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            if (clearsFirst) {
                ddi.clear(back);
            }
            own.send(ddi, ddi.localTarget(), (calls, read, from, params) -> calls.set(back));
            if (!clearsFirst) {
                ddi.clear(back);
            }
            ddi.await(back, Ddi.FOR_EVER);
            ddi.complete(request, NtStatus.SUCCESS, 4);
        }
    }
}
