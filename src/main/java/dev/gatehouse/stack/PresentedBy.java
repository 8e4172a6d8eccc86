package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverCode;
import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.queue.QueueEvents;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;

/** The callbacks of a device's default queue: those of its driver, with their records. */
final class PresentedBy implements QueueEvents {

    private final DriverContext context;
    private final DriverCode code;

    PresentedBy(DriverContext context, DriverCode code) {
        this.context = context;
        this.code = code;
    }

    @Override
    public Frame present(Request request) {
        return strand -> {
            String callback = code.callbackFor(request.irp().currentLocation().type());
            journal().presented(request.name(), context.name(), callback);
            strand.become(InCallback.of(journal(), request, callback, code.evtIo(request)));
        };
    }

    @Override
    public Optional<Frame> stop(Request request, StopAction action, boolean cancelable) {
        return code.evtIoStop(request, action, cancelable)
                .map(body -> called(Conduct.Entered.IO_STOP, request, " (" + action.words(cancelable) + ")", body));
    }

    @Override
    public Optional<Frame> resume(Request request) {
        return code.evtIoResume(request).map(body -> called(Conduct.Entered.IO_RESUME, request, "", body));
    }

    @Override
    public boolean resumes() {
        return code.resumes();
    }

    @Override
    public Optional<Frame> canceledOnQueue(Request request) {
        return code.evtIoCanceledOnQueue(request)
                .map(body -> called(Conduct.Entered.CANCELED_ON_QUEUE, request, "", body));
    }

    private Frame called(String callback, Request request, String how, Frame body) {
        return strand -> {
            journal().callbackCalled(context.name(), callback + " for " + request + how);
            strand.become(InCallback.of(journal(), request, callback, body));
        };
    }

    private Journal journal() {
        return context.journal();
    }
}
