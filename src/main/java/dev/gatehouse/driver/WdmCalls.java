package dev.gatehouse.driver;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.Set;

/** Packets before requests are made of them. */
interface WdmCalls extends WdmDdi, Calls {

    Reason IRP_IS_GONE = new Reason("WdfRequestWdmGetIrp", "the request is completed");

    /** These calls as driver code sees them. */
    Ddi self();

    @Override
    default void assignWdmIrpPreprocessCallback(RequestType type, WdmCallback evtDeviceWdmIrpPreprocess) {
        configure("WdfDeviceInitAssignWdmIrpPreprocessCallback", () -> context()
                .init()
                .setPreprocess(
                        type,
                        irp -> new WdmCallbackFrame(
                                journal(),
                                context().name(),
                                Conduct.Entered.WDM_PREPROCESS,
                                irp,
                                code(
                                        Conduct.Entered.WDM_PREPROCESS,
                                        () -> evtDeviceWdmIrpPreprocess.called(self(), irp)))));
    }

    @Override
    default NtStatus configureWdmIrpDispatchCallback(RequestType type, WdmCallback evtDeviceWdmIrpDispatch) {
        return once(context(), () -> {
            if (!type.isIo() || context().init().dispatch(type).isPresent()) {
                return NtStatus.INVALID_PARAMETER;
            }
            if (context().device().isStarted()) {
                return NtStatus.INVALID_DEVICE_STATE;
            }
            context()
                    .init()
                    .setDispatch(
                            type,
                            irp -> new WdmCallbackFrame(
                                    journal(),
                                    context().name(),
                                    Conduct.Entered.WDM_DISPATCH,
                                    irp,
                                    code(
                                            Conduct.Entered.WDM_DISPATCH,
                                            () -> evtDeviceWdmIrpDispatch.called(self(), irp))));
            return NtStatus.SUCCESS;
        });
    }

    @Override
    default void wdmDispatchPreprocessedIrp(Irp irp) {
        perform(context().device().dispatchPreprocessed(irp));
    }

    @Override
    default void wdmDispatchIrp(Irp irp) {
        perform(context().device().dispatchByDefault(irp));
    }

    @Override
    default NtStatus wdmDispatchIrpToIoQueue(Irp irp, IoQueue queue, Set<DispatchFlag> flags) {
        journal().witness().callsDevice(context().name(), DeviceCall.DISPATCH_IRP_TO_IO_QUEUE, irp.name());
        return perform(context().device().dispatchToQueue(irp, queue, flags));
    }

    @Override
    default void print(String text) {
        once(context(), () -> {
            journal().printed(context().name(), text);
            return true;
        });
    }

    @Override
    default Optional<Irp> wdmIrp(Request request) {
        return once(request, () -> {
            if (request.isCompleted()) {
                breakIfVerified(request.name(), "its IRP is asked for", IRP_IS_GONE);
                return Optional.empty();
            }
            return Optional.ofNullable(request.irp());
        });
    }

    private void change(Irp irp, Runnable change) {
        once(irp, () -> {
            change.run();
            return true;
        });
    }

    @Override
    default void skipCurrentIrpStackLocation(Irp irp) {
        change(irp, irp::moveUp);
    }

    @Override
    default void copyCurrentIrpStackLocationToNext(Irp irp) {
        change(irp, () -> irp.nextLocation().copyParameters(irp.currentLocation()));
    }

    @Override
    default void setIrpCompletionRoutine(Irp irp, WdmCallback routine) {
        journal().witness().callsDevice(context().name(), DeviceCall.SET_COMPLETION_ROUTINE, irp.name());
        change(irp, () -> irp.nextLocation()
                .setCompletion(back -> new Continuing(
                        code("the completion routine of a packet", () -> routine.called(self(), back)))));
    }

    @Override
    default void callLowerDriver(Irp irp) {
        perform(context().device().callLower(irp));
    }

    @Override
    default void completeIrp(Irp irp, NtStatus status, long information) {
        perform(context().device().complete(irp, status, information));
    }
}
