package dev.gatehouse.driver;

import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallback;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Cancelable;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Memory;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.Span;
import dev.gatehouse.virtualtime.Activation;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetState;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The DDIs over the engine's frames: each call runs its frame on the calling strand until it has ended. */
public final class DdiCalls implements Ddi {

    private final DriverContext context;
    private final Reason completes;

    public DdiCalls(DriverContext context) {
        this.context = context;
        this.completes = new Reason("", "driver " + context.name() + " completed it so");
    }

    /** Code of this driver as a frame. */
    public Activation run(Consumer<Ddi> code) {
        return new Activation(() -> {
            code.accept(this);
            return null;
        });
    }

    @Override
    public LocalTarget localTarget() {
        return context.local();
    }

    @Override
    public RemoteTarget createTarget(String name) {
        return step(() -> context.createTarget(name));
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
    public void delete(IoTarget target) {
        call(target.delete());
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
        return step(() -> {
            Request request = Request.create(name, context.identity());
            request.used(context.journal(), RequestDdi.CREATE, NtStatus.SUCCESS);
            context.observer().created(request);
            return request;
        });
    }

    @Override
    public NtStatus reuse(Request request, NtStatus status) {
        return step(() -> {
            request.used(context.journal(), RequestDdi.REUSE, status);
            return request.reuse(status);
        });
    }

    @Override
    public Memory createMemory(String name, int size) {
        return Memory.over(name, Span.allocate(size));
    }

    @Override
    public NtStatus format(IoTarget target, Request request, Format format) {
        return step(() -> target.format(request, format));
    }

    @Override
    public void formatUsingCurrentType(Request request) {
        step(() -> {
            request.formatUsingCurrentType();
            request.used(context.journal(), RequestDdi.FORMAT_USING_CURRENT_TYPE, NtStatus.SUCCESS);
            return null;
        });
    }

    @Override
    public void setCompletionRoutine(Request request, Completed routine) {
        step(() -> {
            request.setCompletionRoutine((completed, target, params) -> {
                context.observer().completed(completed, params);
                return run(ddi -> routine.completed(ddi, completed, (IoTarget) target, params));
            });
            return null;
        });
    }

    @Override
    public boolean send(Request request, IoTarget target, SendOptions options) {
        context.observer().sent(request, true);
        boolean taken = this.<Boolean>call(target.send(request, options));
        if (!taken) {
            context.observer().sent(request, false);
        }
        return taken;
    }

    @Override
    public boolean cancelSentRequest(Request request) {
        request.used(context.journal(), RequestDdi.CANCEL_SENT, NtStatus.SUCCESS);
        return this.<Boolean>call(new CancelRequest(context.journal(), request, context.name()));
    }

    @Override
    public NtStatus status(Request request) {
        return step(() -> {
            request.used(context.journal(), RequestDdi.GET_STATUS, NtStatus.SUCCESS);
            return request.status();
        });
    }

    @Override
    public void complete(Request request, NtStatus status, long information) {
        call(new Complete(context.journal(), request, status, information, completes));
    }

    @Override
    public NtStatus markCancelable(Request request, Consumer<Ddi> evtRequestCancel) {
        return call(Cancelable.mark(context.journal(), request, cancelled -> run(evtRequestCancel)));
    }

    @Override
    public NtStatus unmarkCancelable(Request request) {
        return call(Cancelable.unmark(context.journal(), request));
    }

    @Override
    public DriverTimer createTimer(String name, Irql level, Consumer<Ddi> evtTimerFunc) {
        DriverTimer timer =
                new DriverTimer(context.name() + "'s timer " + name, level, context.journal(), () -> run(evtTimerFunc));
        context.add(timer);
        return timer;
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
        return target -> new Activation(() -> code.apply(target));
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
