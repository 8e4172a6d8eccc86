package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The work item is enqueued before the request stands where it looks for it: it finds nothing to do. */
final class EnqueuesBeforeItStores implements Mistake {

    @Override
    public String words() {
        return "enqueues a work item before it stores what the item is for";
    }

    @Override
    public void before(World world) {}

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(world -> reads(world, "r1"));
    }

    @Override
    public DriverModel driver(boolean mended) {
        return new Deferring(mended);
    }

    /** Completes each read in a work item. */
    private static final class Deferring implements DriverModel {

        private final boolean storesFirst;
        private Deferred item;
        private Optional<Request> stored = Optional.empty();

        Deferring(boolean storesFirst) {
            this.storesFirst = storesFirst;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            item = ddi.createWorkItem("completer", calls -> {
                Optional<Request> found = stored;
                stored = Optional.empty();
                found.ifPresent(request -> calls.complete(request, NtStatus.SUCCESS, 0));
            });
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            if (storesFirst) {
                stored = Optional.of(request);
                ddi.enqueue(item);
            } else {
                ddi.enqueue(item);
                stored = Optional.of(request);
            }
        }
    }
}
