package dev.gatehouse.driver;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallback;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Cancelable;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.queue.Retrieve;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestTarget;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.ExecutionLevel;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetState;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The DDIs over the engine's frames: each call runs its frame on the calling strand until it has ended. */
final class DdiCalls
        implements Ddi,
                ObjectCalls,
                MemoryCalls,
                SendingCalls,
                ReceivedCalls,
                IoQueueCalls,
                ThreadingCalls,
                SelfTargetCalls,
                InformationCalls,
                DeviceCalls,
                WdmCalls {

    private static final int SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7E;

    private final DriverContext context;
    private final Callbacks callbacks;
    private final Reason completes;
    private final boolean ownCode;

    /** The calls of a driver's own code, or of a scenario that tells the driver what to call. */
    DdiCalls(DriverContext context, Callbacks callbacks, boolean ownCode) {
        this.ownCode = ownCode;
        this.context = context;
        this.callbacks = callbacks;
        this.completes = new Reason("", "driver " + context.name() + " completed it so");
    }

    @Override
    public DriverContext context() {
        return context;
    }

    @Override
    public boolean isOwnCode() {
        return ownCode;
    }

    @Override
    public Ddi self() {
        return this;
    }

    @Override
    public Frame code(String callback, Runnable code) {
        return callbacks.of(callback, code);
    }

    @Override
    public Frame answering(String callback, Supplier<NtStatus> code) {
        return callbacks.of(callback, code, NtStatus.UNSUCCESSFUL);
    }

    @Override
    public LocalTarget localTarget() {
        return context.local();
    }

    @Override
    public RemoteTarget createTarget(String name) {
        return createTarget(name, ObjectAttributes.NONE).get();
    }

    @Override
    public NtStatus open(RemoteTarget target, OpenParams params) {
        return call(target.open(params));
    }

    @Override
    public void close(RemoteTarget target) {
        call(target.close());
    }

    @Override
    public void closeForQueryRemove(RemoteTarget target) {
        call(target.closeForQueryRemove());
    }

    @Override
    public NtStatus start(IoTarget target) {
        return call(target.start());
    }

    @Override
    public void stop(IoTarget target, SentIoAction action) {
        call(target.stop(action));
    }

    @Override
    public void purge(IoTarget target, PurgeAction action) {
        call(target.purge(action));
    }

    @Override
    public TargetState state(IoTarget target) {
        return step(target::state);
    }

    @Override
    public Request createRequest(String name) {
        return createRequest(name, ObjectAttributes.NONE).get();
    }

    @Override
    public NtStatus reuse(Request request, NtStatus status) {
        return reuse(given(request), ReuseParams.of(status));
    }

    @Override
    public NtStatus format(IoTarget target, Request request, Format format) {
        Request given = given(request);
        return step(() -> target.format(given, format));
    }

    @Override
    public void formatUsingCurrentType(Request request) {
        call(new UsingCurrentType(context.journal(), given(request)));
    }

    @Override
    public void setCompletionRoutine(Request request, Completed routine) {
        Request given = given(request);
        Completed wanted = given(routine);
        step(() -> {
            given.setCompletionRoutine((completed, target, params) -> called(wanted, completed, target, params));
            return null;
        });
    }

    @Override
    public boolean send(Request request, IoTarget target, SendOptions options) {
        boolean own = !given(request).isFromQueue();
        if (own) {
            context.observer().sent(request, true);
        }
        boolean taken = this.<Boolean>call(target.send(request, options));
        if (own && !taken) {
            context.observer().sent(request, false);
        }
        return taken;
    }

    private Frame called(Completed routine, Request request, RequestTarget target, CompletionParams params) {
        if (!request.isFromQueue()) {
            context.observer().completed(request, params);
        }
        return callbacks.of("a completion routine", () -> routine.completed(this, request, (IoTarget) target, params));
    }

    @Override
    public boolean cancelSentRequest(Request request) {
        return this.<Boolean>call(new CancelSent(context, given(request)));
    }

    @Override
    public NtStatus status(Request request) {
        Request given = given(request);
        return call(strand -> {
            strand.reads(given);
            if (given.hasIrp()) {
                given.used(context.journal(), RequestDdi.GET_STATUS, NtStatus.SUCCESS);
                strand.end(given.status());
            } else {
                String what = "WdfRequestGetStatus of " + given + ", which has no IRP";
                context.journal().bugcheck(SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, given.name(), what);
                strand.agenda().halt();
            }
        });
    }

    @Override
    public Optional<Request> retrieveNextRequest() {
        return this.<Output<Request>>call(Retrieve.next(context.queue())).value();
    }

    @Override
    public void complete(Request request, NtStatus status, long information) {
        call(completing(given(request)));
        call(new Complete(context.journal(), request, status, information, completes));
    }

    @Override
    public NtStatus markCancelable(Request request, Consumer<Ddi> evtRequestCancel) {
        return call(Cancelable.mark(
                context.journal(),
                given(request),
                cancelled -> callbacks.of("EvtRequestCancel", () -> evtRequestCancel.accept(this))));
    }

    @Override
    public NtStatus unmarkCancelable(Request request) {
        return call(Cancelable.unmark(context.journal(), given(request)));
    }

    @Override
    public DriverTimer createTimer(String name, Irql level, Consumer<Ddi> evtTimerFunc) {
        ExecutionLevel execution = level == Irql.PASSIVE ? ExecutionLevel.PASSIVE : ExecutionLevel.DISPATCH;
        return createTimer(
                        name,
                        evtTimerFunc,
                        ObjectAttributes.NONE.parent(deviceObject()).executionLevel(execution))
                .get();
    }

    @Override
    public boolean startTimer(DriverTimer timer, long ticks) {
        return this.<Boolean>call(timer.start(ticks));
    }

    @Override
    public boolean stopTimer(DriverTimer timer, boolean wait) {
        return this.<Boolean>call(timer.stop(wait));
    }

    @Override
    public TargetCallback callback(Function<RemoteTarget, NtStatus> code) {
        return target ->
                callbacks.of("a PnP callback of " + target.name(), () -> code.apply(target), NtStatus.UNSUCCESSFUL);
    }

    /** A driver that passes a null handle has thrown before any step is taken. */
    private static <T> T given(T handle) {
        return Objects.requireNonNull(handle, "a null handle was given to a DDI");
    }

    private <T> T call(Frame ddi) {
        return context.agenda().call(ddi);
    }

    /** A DDI of one step that cannot block. */
    private <T> T step(Supplier<T> body) {
        return call(strand -> {
            strand.writes(context);
            strand.end(body.get());
        });
    }
}
