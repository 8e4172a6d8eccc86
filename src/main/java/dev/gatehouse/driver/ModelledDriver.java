package dev.gatehouse.driver;

import static dev.gatehouse.journal.Conduct.Entered.CANCELED_ON_QUEUE;
import static dev.gatehouse.journal.Conduct.Entered.IO_RESUME;
import static dev.gatehouse.journal.Conduct.Entered.IO_STOP;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A driver model as a device sees it: each callback is imperative code on the strand that calls it. */
public final class ModelledDriver implements DriverCode {

    private static final String DEFAULT = "EvtIoDefault";

    private final DriverContext context;
    private final DriverModel model;
    private final Callbacks callbacks;
    private final DdiCalls ddi;
    private final DeviceEvents events;
    private final Set<String> own;
    private final Set<RequestType> taken;

    /** A driver that takes every request, but for a filter: that takes what its model has a callback of its own for. */
    public ModelledDriver(DriverContext context, DriverModel model, boolean filter) {
        this.context = context;
        this.model = model;
        this.callbacks = new Callbacks(context);
        this.ddi = new DdiCalls(context, callbacks, true);
        this.own = callbacksOf(model);
        this.events = new DeviceEvents(model, context, callbacks, ddi, own::contains);
        this.taken = filter ? overridden() : EnumSet.allOf(RequestType.class);
    }

    /** The callbacks that a model has methods of its own for. */
    private static Set<String> callbacksOf(DriverModel model) {
        return Arrays.stream(model.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() != DriverModel.class)
                .filter(method -> method.getName().startsWith("evt"))
                .map(method -> "E" + method.getName().substring(1))
                .collect(Collectors.toSet());
    }

    private Set<RequestType> overridden() {
        Set<RequestType> types = EnumSet.noneOf(RequestType.class);
        for (RequestType type : RequestType.values()) {
            if (own.contains(type.queueCallback()) || own.contains(DEFAULT)) {
                types.add(type);
            }
        }
        return types;
    }

    @Override
    public String callbackFor(RequestType type) {
        String name = type.queueCallback();
        return own.contains(name) || !own.contains(DEFAULT) ? name : DEFAULT;
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
    public boolean hasFileCreate() {
        return own.contains("EvtDeviceFileCreate");
    }

    @Override
    public Frame fileCreate(Request request, FileObject file) {
        return callbacks.of("EvtDeviceFileCreate", () -> model.evtDeviceFileCreate(ddi, request, file));
    }

    @Override
    public Frame fileCleanup(FileObject file) {
        return mayBe("EvtFileCleanup", calls -> model.evtFileCleanup(calls, file));
    }

    @Override
    public Frame fileClose(FileObject file) {
        return mayBe("EvtFileClose", calls -> model.evtFileClose(calls, file));
    }

    /** A callback that the driver may do without; then nothing happens, and nothing is told. */
    private Frame mayBe(String name, Consumer<Ddi> code) {
        return own.contains(name) ? callback(name, code) : Frame.of(null);
    }

    @Override
    public Frame d0Entry() {
        return events.watched("EvtDeviceD0Entry", () -> model.evtDeviceD0Entry(ddi));
    }

    @Override
    public Frame d0Exit() {
        return events.watched("EvtDeviceD0Exit", () -> model.evtDeviceD0Exit(ddi));
    }

    @Override
    public Optional<Frame> on(DeviceEvent event) {
        return events.on(event);
    }

    @Override
    public Optional<Frame> evtIoStop(Request request, StopAction action, boolean cancelable) {
        return own(IO_STOP, () -> model.evtIoStop(ddi, request, action, cancelable));
    }

    @Override
    public Optional<Frame> evtIoResume(Request request) {
        return own(IO_RESUME, () -> model.evtIoResume(ddi, request));
    }

    @Override
    public boolean resumes() {
        return own.contains(IO_RESUME);
    }

    @Override
    public Optional<Frame> evtIoCanceledOnQueue(Request request) {
        return own(CANCELED_ON_QUEUE, () -> model.evtIoCanceledOnQueue(ddi, request));
    }

    private Optional<Frame> own(String callback, Runnable code) {
        return own.contains(callback) ? Optional.of(callbacks.of(callback, code)) : Optional.empty();
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
