package dev.gatehouse.driver;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.queue.QueueEvents;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The callbacks of a queue that a driver model has made itself. */
final class ModelledQueue implements QueueEvents {

    private static final Reason NO_CALLBACK =
            new Reason("FxIoQueue::DispatchRequestToDriver", "the queue has no callback for such a request");

    private final IoQueueConfig config;
    private final IoQueueCalls calls;

    ModelledQueue(IoQueueConfig config, IoQueueCalls calls) {
        this.config = config;
        this.calls = calls;
    }

    @Override
    public Frame present(Request request) {
        RequestType type = request.irp().currentLocation().type();
        String name = config.byType().containsKey(type) ? type.queueCallback() : "EvtIoDefault";
        return config.callbackFor(type)
                .map(callback -> presenting(name, request, callback))
                .orElseGet(
                        () -> new Complete(calls.journal(), request, NtStatus.INVALID_DEVICE_REQUEST, 0, NO_CALLBACK));
    }

    private Frame presenting(String name, Request request, BiConsumer<Ddi, Request> callback) {
        return strand -> {
            calls.journal().presented(request.name(), calls.context().name(), name);
            strand.become(in(name, request, callback));
        };
    }

    private Frame in(String name, Request request, BiConsumer<Ddi, Request> callback) {
        return InCallback.of(
                calls.journal(), request, name, calls.code(name, () -> callback.accept(calls.self(), request)));
    }

    /** A callback that presents nothing. */
    private Frame called(String name, Request request, String how, BiConsumer<Ddi, Request> callback) {
        return strand -> {
            calls.journal().callbackCalled(calls.context().name(), name + " for " + request + how);
            strand.become(in(name, request, callback));
        };
    }

    @Override
    public boolean handles(RequestType type) {
        return config.callbackFor(type).isPresent();
    }

    @Override
    public Optional<Frame> stop(Request request, StopAction action, boolean cancelable) {
        return config.evtIoStop()
                .map(stop -> called(
                        Conduct.Entered.IO_STOP,
                        request,
                        " (" + action.words(cancelable) + ")",
                        (ddi, stopped) -> stop.stop(ddi, stopped, action, cancelable)));
    }

    @Override
    public Optional<Frame> resume(Request request) {
        return config.evtIoResume().map(resume -> called(Conduct.Entered.IO_RESUME, request, "", resume));
    }

    @Override
    public boolean resumes() {
        return config.evtIoResume().isPresent();
    }

    @Override
    public Optional<Frame> canceledOnQueue(Request request) {
        return config.evtIoCanceledOnQueue()
                .map(cancelled -> called(Conduct.Entered.CANCELED_ON_QUEUE, request, "", cancelled));
    }
}
