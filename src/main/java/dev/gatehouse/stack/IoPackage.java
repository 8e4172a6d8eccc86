package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import java.util.Optional;
import java.util.function.Function;

/** What the framework does with a device's reads, writes and controls (FxPkgIo). */
final class IoPackage {

    private static final String IN_CALLER_CONTEXT = "EvtIoInCallerContext";

    private final DriverContext context;
    private final DriverCode code;
    private final LowerDevice lower;
    private final IoQueue queue;

    IoPackage(DriverContext context, DriverCode code, LowerDevice lower, IoQueue queue) {
        this.context = context;
        this.code = code;
        this.lower = lower;
        this.queue = queue;
    }

    /** The same for the parent of a child device, where only the queue of a request is chosen already. */
    IoPackage of(DriverContext parent) {
        return new IoPackage(parent, code, lower, parent.queue());
    }

    /** A packet has come to the device (FxPkgIo::DispatchStep1). */
    Frame dispatch(Irp irp) {
        return context.init()
                .dispatch(irp.currentLocation().type())
                .map(callback -> callback.apply(irp))
                .orElseGet(() -> dispatchByDefault(irp));
    }

    /** The same without the driver's EvtDeviceWdmIrpDispatch. */
    Frame dispatchByDefault(Irp irp) {
        Optional<IoQueue> to = queueFor(irp);
        return to.isEmpty() && context.init().inCallerContext().isEmpty()
                ? passDown(irp)
                : present(irp.name(), irp, to);
    }

    /** The queue that a packet comes to; empty where the driver has none for its type. */
    Optional<IoQueue> queueFor(Irp irp) {
        boolean byDefault = code.takes(irp) || lower == LowerDevice.NONE;
        return context.queues()
                .configuredFor(irp.currentLocation().type())
                .or(() -> byDefault ? Optional.of(queue) : Optional.empty());
    }

    /** Whether a queue has a callback for what a packet asks for; those that a driver makes have EvtIoDefault. */
    boolean presents(IoQueue any, Irp irp) {
        return any == queue
                ? queueFor(irp).isPresent()
                : any.config().events().handles(irp.currentLocation().type());
    }

    /** Gives a packet to EvtIoInCallerContext or to a queue, as a request (FxPkgIo::DispatchStep2). */
    Frame present(String name, Irp irp, Optional<IoQueue> to) {
        return context.init()
                .inCallerContext()
                .map(callback -> inCallerContext(name, irp, to, callback))
                .orElseGet(() -> toQueue(name, irp, to.orElse(queue)));
    }

    /** Gives a packet to a queue, without a look at EvtIoInCallerContext. */
    Frame toQueue(String name, Irp irp, IoQueue to) {
        return to.accept(Request.received(name, irp, context.identity(), to));
    }

    private Frame inCallerContext(String name, Irp irp, Optional<IoQueue> to, Function<Request, Frame> callback) {
        return strand -> {
            Request request = Request.received(name, irp, context.identity(), new InCallerContext(to));
            strand.writes(request);
            request.retrieved().setInCallerContext(true);
            journal().presented(name, context.name(), IN_CALLER_CONTEXT);
            strand.become(InCallback.of(journal(), request, IN_CALLER_CONTEXT, callback.apply(request)));
        };
    }

    /** The framework sends on what a filter has no queue for, without a request object. */
    Frame passDown(Irp irp) {
        return strand -> {
            strand.writes(irp);
            irp.moveUp();
            strand.become(new CallDriver(irp, lower, journal()));
        };
    }

    private Journal journal() {
        return context.journal();
    }
}
