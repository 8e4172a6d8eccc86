package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.FileObjectConfig;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.FileObject;
import dev.gatehouse.request.Irp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.StackLocation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A driver that is declared as data: a behaviour for each control code or request type. */
public final class DeclaredDriver implements DriverCode {

    private static final Reason UNHANDLED =
            new Reason("FxIoQueue", "the driver has no callback for such a request, and is not a filter");

    private static final Reason REFUSED = new Reason("", "the scenario has told the driver to refuse opens");

    private final DriverContext context;
    private final Map<RequestType, Behaviour> byType;
    private final Map<IoControlCode, Behaviour> byCode;
    private final boolean forwardsTheRest;
    private Optional<NtStatus> refusal = Optional.empty();
    private final Optional<Stopping> stopping;

    /** A driver that forwards what it has no behaviour for, or fails it; with an EvtIoStop or without. */
    public DeclaredDriver(
            DriverContext context,
            Map<RequestType, Behaviour> byType,
            Map<IoControlCode, Behaviour> byCode,
            boolean forwardsTheRest,
            Optional<Stopping> stopping) {
        this.context = context;
        this.byType = byType;
        this.byCode = byCode;
        this.forwardsTheRest = forwardsTheRest;
        this.stopping = stopping;
        if (byType.containsKey(RequestType.CREATE)) {
            context.init().setFiles(FileObjectConfig.withFileObjects());
        }
    }

    /** From now on every create is completed with a status, whatever the declaration says. */
    public void refuseOpens(NtStatus status) {
        refusal = Optional.of(status);
        context.init().setFiles(FileObjectConfig.withFileObjects());
    }

    @Override
    public boolean hasFileCreate() {
        return refusal.isPresent() || byType.containsKey(RequestType.CREATE);
    }

    @Override
    public Frame fileCreate(Request request, FileObject file) {
        return refusal.<Frame>map(status -> new Complete(context.journal(), request, status, 0, REFUSED))
                .orElseGet(() -> byType.get(RequestType.CREATE).handle(context, request));
    }

    @Override
    public boolean takes(Irp irp) {
        return !forwardsTheRest || behaviour(irp).isPresent();
    }

    @Override
    public Frame evtIo(Request request) {
        return behaviour(request.irp())
                .map(behaviour -> behaviour.handle(context, request))
                .orElseGet(
                        () -> new Complete(context.journal(), request, NtStatus.INVALID_DEVICE_REQUEST, 0, UNHANDLED));
    }

    @Override
    public Optional<Frame> evtIoStop(Request request, StopAction action, boolean cancelable) {
        return stopping.map(stop -> stop.stop(context, request, action, keeperOf(request.name())));
    }

    @Override
    public Optional<Frame> evtIoResume(Request request) {
        return resumes() ? Optional.of(Frame.of(null)) : Optional.empty();
    }

    @Override
    public boolean resumes() {
        return stopping.filter(Stopping::resumes).isPresent();
    }

    private Optional<Behaviour> behaviour(Irp irp) {
        StackLocation location = irp.currentLocation();
        Behaviour forCode = location.type().isControl() ? byCode.get(location.code()) : null;
        return Optional.ofNullable(forCode == null ? byType.get(location.type()) : forCode);
    }

    /** Finds a request that one of the behaviours keeps. */
    public Optional<Pend> keeperOf(String request) {
        return Stream.concat(byType.values().stream(), byCode.values().stream())
                .filter(Pend.class::isInstance)
                .map(Pend.class::cast)
                .filter(pend -> pend.find(request).isPresent())
                .findFirst();
    }
}
