package dev.gatehouse.driver;

import dev.gatehouse.request.Irp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.StackLocation;
import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Consumer;

/** A driver model as a device sees it: each callback is imperative code on the strand that calls it. */
public final class ModelledDriver implements DriverCode {

    private final DriverContext context;
    private final DriverModel model;
    private final DdiCalls ddi;

    public ModelledDriver(DriverContext context, DriverModel model) {
        this.context = context;
        this.model = model;
        this.ddi = new DdiCalls(context);
    }

    /** EvtDriverDeviceAdd. */
    public Frame deviceAdd() {
        return callback("EvtDriverDeviceAdd", model::evtDriverDeviceAdd);
    }

    @Override
    public boolean takes(Irp irp) {
        return true;
    }

    @Override
    public Frame evtIo(Request request) {
        StackLocation location = request.irp().currentLocation();
        int in = location.inputLength();
        int out = location.outputLength();
        return switch (location.type()) {
            case READ -> ddi.run(calls -> model.evtIoRead(calls, request, out));
            case WRITE -> ddi.run(calls -> model.evtIoWrite(calls, request, in));
            case DEVICE_CONTROL -> ddi.run(calls -> model.evtIoDeviceControl(calls, request, out, in, location.code()));
            default -> ddi.run(calls -> model.evtIoInternalDeviceControl(calls, request, out, in, location.code()));
        };
    }

    @Override
    public Frame d0Entry() {
        return new Activation(() -> model.evtDeviceD0Entry(ddi));
    }

    @Override
    public Frame d0Exit() {
        return new Activation(() -> model.evtDeviceD0Exit(ddi));
    }

    @Override
    public Frame surpriseRemoval() {
        return callback("EvtDeviceSurpriseRemoval", model::evtDeviceSurpriseRemoval);
    }

    @Override
    public Frame interfaceArrival(String symbolicLink) {
        return callback("interface arrival", calls -> model.evtInterfaceArrival(calls, symbolicLink));
    }

    private Frame callback(String name, Consumer<Ddi> code) {
        return ddi.run(calls -> {
            context.journal().callbackCalled(context.name(), name);
            context.journal().witness().entered(context.name(), name, "", "");
            code.accept(calls);
            context.journal().witness().left(context.name(), name, "", "", NtStatus.SUCCESS);
        });
    }
}
