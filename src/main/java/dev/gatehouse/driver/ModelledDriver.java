package dev.gatehouse.driver;

import dev.gatehouse.request.Irp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.StackLocation;
import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** A driver model as a device sees it: each callback is imperative code on the strand that calls it. */
public final class ModelledDriver implements DriverCode {

    private final DriverContext context;
    private final DriverModel model;
    private final Callbacks callbacks;
    private final DdiCalls ddi;
    private final Set<RequestType> taken;

    /** A driver that takes every request, but for a filter: that takes what its model has a callback of its own for. */
    public ModelledDriver(DriverContext context, DriverModel model, boolean filter) {
        this.context = context;
        this.model = model;
        this.callbacks = new Callbacks(context);
        this.ddi = new DdiCalls(context, callbacks);
        this.taken = filter ? overridden(model) : EnumSet.allOf(RequestType.class);
    }

    private static Set<RequestType> overridden(DriverModel model) {
        Set<RequestType> types = EnumSet.noneOf(RequestType.class);
        for (RequestType type : RequestType.values()) {
            if (hasOwn(model, callbackFor(type))) {
                types.add(type);
            }
        }
        return types;
    }

    private static boolean hasOwn(DriverModel model, String callback) {
        return Arrays.stream(model.getClass().getMethods())
                .anyMatch(method ->
                        method.getName().equalsIgnoreCase(callback) && method.getDeclaringClass() != DriverModel.class);
    }

    private static String callbackFor(RequestType type) {
        return switch (type) {
            case READ -> "EvtIoRead";
            case WRITE -> "EvtIoWrite";
            case DEVICE_CONTROL -> "EvtIoDeviceControl";
            default -> "EvtIoInternalDeviceControl";
        };
    }

    /** EvtDriverDeviceAdd. */
    public Frame deviceAdd() {
        return callback("EvtDriverDeviceAdd", model::evtDriverDeviceAdd);
    }

    @Override
    public boolean takes(Irp irp) {
        return taken.contains(irp.currentLocation().type());
    }

    @Override
    public Frame evtIo(Request request) {
        StackLocation location = request.irp().currentLocation();
        int in = location.inputLength();
        int out = location.outputLength();
        return callbacks.of(callbackFor(location.type()), () -> {
            switch (location.type()) {
                case READ -> model.evtIoRead(ddi, request, out);
                case WRITE -> model.evtIoWrite(ddi, request, in);
                case DEVICE_CONTROL -> model.evtIoDeviceControl(ddi, request, out, in, location.code());
                default -> model.evtIoInternalDeviceControl(ddi, request, out, in, location.code());
            }
        });
    }

    @Override
    public Frame d0Entry() {
        return callbacks.of("EvtDeviceD0Entry", () -> model.evtDeviceD0Entry(ddi), NtStatus.UNSUCCESSFUL);
    }

    @Override
    public Frame d0Exit() {
        return callbacks.of("EvtDeviceD0Exit", () -> model.evtDeviceD0Exit(ddi), NtStatus.UNSUCCESSFUL);
    }

    @Override
    public Frame surpriseRemoval() {
        return callback("EvtDeviceSurpriseRemoval", model::evtDeviceSurpriseRemoval);
    }

    @Override
    public Frame interfaceArrival(String symbolicLink) {
        return callback("interface arrival", calls -> model.evtInterfaceArrival(calls, symbolicLink));
    }

    private Activation callback(String name, Consumer<Ddi> code) {
        return callbacks.of(name, () -> {
            context.journal().callbackCalled(context.name(), name);
            context.journal().witness().entered(context.name(), name, "", "");
            try {
                code.accept(ddi);
            } finally {
                context.journal().witness().left(context.name(), name, "", "", NtStatus.SUCCESS);
            }
        });
    }
}
