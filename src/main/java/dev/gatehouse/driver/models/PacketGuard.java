package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A filter that sees packets before the framework does: it refuses writes in EvtDeviceWdmIrpPreprocess, and has long
 * reads, which it chooses in EvtDeviceWdmIrpDispatch, sent down one after the other.
 */
public final class PacketGuard implements DriverModel {

    private static final int LONG = 16;

    private Optional<IoQueue> longReads = Optional.empty();

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        longReads = ddi.createQueue(IoQueueConfig.of("long reads", Dispatching.SEQUENTIAL)
                        .on(RequestType.READ, PacketGuard::sendOn))
                .value();
        ddi.assignWdmIrpPreprocessCallback(
                RequestType.WRITE, (calls, irp) -> calls.completeIrp(irp, NtStatus.ACCESS_DENIED, 0));
        ddi.assignWdmIrpPreprocessCallback(RequestType.DEVICE_CONTROL, PacketGuard::giveBack);
        ddi.configureWdmIrpDispatchCallback(RequestType.READ, this::dispatch);
    }

    private static void giveBack(Ddi ddi, Irp irp) {
        ddi.skipCurrentIrpStackLocation(irp);
        ddi.wdmDispatchPreprocessedIrp(irp);
    }

    private void dispatch(Ddi ddi, Irp irp) {
        longReads
                .filter(queue -> irp.currentLocation().outputLength() >= LONG)
                .ifPresentOrElse(
                        queue -> ddi.wdmDispatchIrpToIoQueue(irp, queue, Set.of()), () -> ddi.wdmDispatchIrp(irp));
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        sendOn(ddi, request);
    }

    private static void sendOn(Ddi ddi, Request request) {
        ddi.formatUsingCurrentType(request);
        ddi.setCompletionRoutine(
                request, (calls, back, target, params) -> calls.complete(back, params.status(), params.information()));
        if (!ddi.send(request, ddi.localTarget(), SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    /** Reads no keys of its own. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "packet guard";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return PacketGuard::new;
        }
    }
}
