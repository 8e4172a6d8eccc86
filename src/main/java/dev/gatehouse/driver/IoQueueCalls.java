package dev.gatehouse.driver;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.IoQueueState;
import dev.gatehouse.queue.QueueCall;
import dev.gatehouse.queue.QueueCalls;
import dev.gatehouse.queue.QueueConfig;
import dev.gatehouse.queue.QueueSearch;
import dev.gatehouse.queue.Retrieve;
import dev.gatehouse.queue.StopAcknowledge;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Queues; what they do is decided in their room. */
interface IoQueueCalls extends IoQueueDdi, ObjectCalls {

    Reason NOT_RETRIEVABLE = new Reason(
            "FxIoQueue::VerifyGetRequestUpdateFlags",
            "from a sequential queue a driver retrieves only while it has a request of it");
    Reason NOT_SEARCHABLE = new Reason("FxIoQueue::PeekRequest", "a driver looks for requests in a manual queue only");
    Reason NOT_READY_NOTIFIED = new Reason(
            "FxIoQueue::ReadyNotify",
            "only a manual queue notifies, one callback at a time, deregistered only while the queue is stopped");
    Reason NOT_CONFIGURABLE = new Reason(
            "FxPkgIo::ConfigureForwarding",
            "a type goes to one queue that is not the default one and has a callback for it");

    @Override
    default Output<IoQueue> createQueue(IoQueueConfig config) {
        return createQueue(config, ObjectAttributes.NONE);
    }

    @Override
    default QueueConfig made(IoQueueConfig config) {
        return new QueueConfig(
                context().name() + "'s queue " + config.name(),
                config.dispatching(),
                config.powerManaged().orElseGet(() -> !context().isFilter()),
                config.zeroLength(),
                config.presented().orElse(Integer.MAX_VALUE),
                new ModelledQueue(config, this));
    }

    @Override
    default Optional<IoQueue> defaultQueue() {
        return context().queues().defaultQueue();
    }

    @Override
    default NtStatus configureRequestDispatching(IoQueue queue, RequestType type) {
        boolean dispatchable = type == RequestType.READ || type == RequestType.WRITE || type.isControl();
        if (!dispatchable && type != RequestType.CREATE) {
            return NtStatus.INVALID_PARAMETER;
        }
        NtStatus status = once(context().queues(), () -> context().queues().configureDispatching(queue, type));
        if (!status.isSuccess()) {
            breakIfVerified(queue.name(), "it is configured for " + type.words(), NOT_CONFIGURABLE);
        }
        return status;
    }

    @Override
    default IoQueueState state(IoQueue queue) {
        return once(queue, queue::state);
    }

    @Override
    default void start(IoQueue queue) {
        perform(QueueCalls.start(queue));
    }

    @Override
    default void quieten(IoQueue queue, QueueCall call) {
        queueCalled(call.ddi(), queue);
        perform(QueueCalls.quieten(queue, call));
    }

    @Override
    default void quieten(IoQueue queue, QueueCall call, Consumer<Ddi> whenDone) {
        queueCalled(call.ddi(), queue);
        perform(QueueCalls.quieten(queue, call, notified(whenDone).get()));
    }

    @Override
    default void quietenSynchronously(IoQueue queue, QueueCall call) {
        queueCalled(call.ddi() + "Synchronously", queue);
        perform(QueueCalls.quietenAndWait(queue, call));
    }

    private void queueCalled(String ddi, IoQueue queue) {
        journal().witness().queueCalled(context().name(), ddi, queue.name());
    }

    private Supplier<Frame> notified(Consumer<Ddi> callback) {
        return () -> code("EvtIoQueueState", () -> callback.accept(self()));
    }

    @Override
    default Output<Request> retrieveNextRequest(IoQueue queue) {
        return retrieve(queue, Retrieve.next(queue));
    }

    @Override
    default Output<Request> retrieveRequestByFileObject(IoQueue queue, FileObject file) {
        return retrieve(queue, Retrieve.byFile(queue, file));
    }

    @Override
    default Output<Request> retrieveFoundRequest(IoQueue queue, Request tag) {
        return retrieve(queue, Retrieve.found(queue, tag));
    }

    private Output<Request> retrieve(IoQueue queue, Frame retrieving) {
        return perform(strand -> {
            strand.writes(context());
            strand.writes(queue);
            boolean racing = queue.config().dispatching() == Dispatching.SEQUENTIAL
                    && queue.state().driverHasNoRequests();
            if (racing) {
                breakIfVerified(queue.name(), "a request is retrieved from it", NOT_RETRIEVABLE);
            }
            strand.become(retrieving);
        });
    }

    @Override
    default Output<Request> findRequest(IoQueue queue, Optional<Request> tag, Optional<FileObject> file) {
        Output<Request> found = perform(QueueSearch.find(queue, tag, file));
        if (found.status().equals(NtStatus.INVALID_DEVICE_REQUEST)) {
            breakIfVerified(queue.name(), "a request is looked for in it", NOT_SEARCHABLE);
        }
        return found;
    }

    @Override
    default NtStatus readyNotify(IoQueue queue, Optional<Consumer<Ddi>> evtIoQueueState) {
        NtStatus status = perform(QueueCalls.readyNotify(queue, evtIoQueueState.map(this::notified)));
        if (!status.isSuccess()) {
            breakIfVerified(queue.name(), "its WdfIoQueueReadyNotify fails", NOT_READY_NOTIFIED);
        }
        return status;
    }

    @Override
    default void stopAcknowledge(Request request, boolean requeue) {
        perform(StopAcknowledge.of(journal(), request, requeue));
    }
}
