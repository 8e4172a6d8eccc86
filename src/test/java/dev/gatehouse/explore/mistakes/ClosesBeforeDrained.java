package dev.gatehouse.explore.mistakes;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.explore.Explorer;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import java.util.List;
import java.util.function.Function;

/** At a query-remove the target is closed first, and the reader told to stop and awaited only then. */
final class ClosesBeforeDrained implements Mistake {

    @Override
    public String words() {
        return "closes at a query-remove before its continuous reader is drained";
    }

    @Override
    public String stack() {
        return "client";
    }

    @Override
    public List<Function<World, Act>> rows() {
        return List.of(world -> world.stacks().queryingRemove("disk"));
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

    /** Opens the disk and reads from it again and again. */
    private static final class Reader implements DriverModel {

        private final boolean drainsFirst;
        private OwnRead own;
        private DriverEvent drained;
        private RemoteTarget target;
        private boolean stopping;

        Reader(boolean drainsFirst) {
            this.drainsFirst = drainsFirst;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            own = OwnRead.ofDevice(ddi);
            drained = ddi.createEvent("drained", true);
            target = ddi.createTarget("disk");
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            TargetCallbacks callbacks = new TargetCallbacks(
                    ddi.callback(asked -> queryRemove(ddi)),
                    ddi.callback(told -> NtStatus.SUCCESS),
                    ddi.callback(told -> NtStatus.SUCCESS));
            ddi.open(
                    target,
                    new OpenParams.ByName(
                            "\\DosDevices\\Disk0", AccessMask.READ_WRITE, AccessMask.READ_WRITE, callbacks));
            readOn(ddi);
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }

        private void readOn(Ddi ddi) {
            boolean sent = own.send(ddi, target, (calls, read, from, params) -> {
                if (params.status().isSuccess() && !stopping) {
                    readOn(calls);
                } else {
                    calls.set(drained);
                }
            });
            if (!sent && drainsFirst) {
                ddi.set(drained);
            }
        }

        private NtStatus queryRemove(Ddi ddi) {
            if (drainsFirst) {
                stopping = true;
                ddi.cancelSentRequest(own.request());
                ddi.await(drained, Ddi.FOR_EVER);
                ddi.closeForQueryRemove(target);
            } else {
                ddi.closeForQueryRemove(target);
                stopping = true;
                ddi.await(drained, Ddi.FOR_EVER);
            }
            return NtStatus.SUCCESS;
        }
    }
}
