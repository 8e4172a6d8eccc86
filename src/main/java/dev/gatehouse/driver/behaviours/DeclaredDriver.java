package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DeviceEvent;
import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.FileObjectConfig;
import dev.gatehouse.driver.requests.ContinuousReader;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final List<ContinuousReader> readers = new ArrayList<>();
    private boolean inD0;

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

    /** The driver has a continuous reader. */
    public void read(ContinuousReader reader) {
        readers.add(reader);
    }

    /** A remote target has been opened: readers begin that were waiting for it. */
    public Frame opened(String link) {
        return Sequence.of(readers.stream()
                .filter(reader -> reader.readsFrom(link) && (inD0 || reader.goesOn()))
                .map(ContinuousReader::start)
                .toList());
    }

    @Override
    public Frame d0Entry() {
        return changing(true, ContinuousReader::enterD0);
    }

    @Override
    public Frame d0Exit() {
        return changing(false, ContinuousReader::leaveD0);
    }

    /** Without hardware no reader goes on. */
    @Override
    public Optional<Frame> on(DeviceEvent event) {
        return event == DeviceEvent.RELEASE_HARDWARE && !readers.isEmpty()
                ? Optional.of(changing(false, ContinuousReader::stop))
                : Optional.empty();
    }

    private Frame changing(boolean toD0, Function<ContinuousReader, Frame> action) {
        if (readers.isEmpty()) {
            return Frame.of(NtStatus.SUCCESS);
        }
        List<Frame> frames = new ArrayList<>();
        readers.forEach(reader -> frames.add(action.apply(reader)));
        frames.add(strand -> {
            inD0 = toD0;
            strand.end(NtStatus.SUCCESS);
        });
        return Sequence.of(frames);
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
        return stopping.map(stop -> stop.stop(context, request, action, next -> letGo(request, next)));
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

    private Optional<Frame> letGo(Request request, Supplier<Frame> next) {
        return behaviours()
                .flatMap(behaviour -> behaviour.letGo(context, request, next).stream())
                .findFirst();
    }

    private Stream<Behaviour> behaviours() {
        return Stream.concat(byType.values().stream(), byCode.values().stream());
    }

    /** Finds a request that one of the behaviours keeps. */
    public Optional<Pend> keeperOf(String request) {
        return behaviours()
                .filter(Pend.class::isInstance)
                .map(Pend.class::cast)
                .filter(pend -> pend.find(request).isPresent())
                .findFirst();
    }
}
