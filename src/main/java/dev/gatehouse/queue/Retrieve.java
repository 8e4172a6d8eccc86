package dev.gatehouse.queue;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes a request out of a queue for its driver (FxIoQueue::GetRequest); ends with an {@link Output}.
 *
 * <p>An empty read or write that the queue does not let through is completed here, and the next one is taken.
 */
public final class Retrieve implements Frame {

    private final IoQueue queue;
    private final Predicate<Request> wanted;
    private final boolean any;
    private final NtStatus none;

    private Retrieve(IoQueue queue, Predicate<Request> wanted, boolean any, NtStatus none) {
        this.queue = queue;
        this.wanted = wanted;
        this.any = any;
        this.none = none;
    }

    /** WdfIoQueueRetrieveNextRequest. */
    public static Frame next(IoQueue queue) {
        return new Retrieve(queue, request -> true, true, NtStatus.NO_MORE_ENTRIES);
    }

    /** WdfIoQueueRetrieveRequestByFileObject. */
    public static Frame byFile(IoQueue queue, FileObject file) {
        return new Retrieve(queue, request -> QueueSearch.isOf(request, file), false, NtStatus.NO_MORE_ENTRIES);
    }

    /** WdfIoQueueRetrieveFoundRequest. */
    public static Frame found(IoQueue queue, Request tag) {
        return new Retrieve(queue, tag::equals, false, NtStatus.NOT_FOUND);
    }

    @Override
    public void step(Strand strand) {
        strand.writes(queue);
        NtStatus refusal = queue.retrievable();
        if (!refusal.isSuccess()) {
            strand.end(Output.<Request>failed(refusal));
            return;
        }
        Optional<Request> next = queue.waiting().takeNext(wanted);
        if (next.isEmpty()) {
            endWithNothing(strand);
        } else if (queue.keepsFromDriver(next.get())) {
            strand.call(queue.completeEmpty(next.get()));
        } else {
            queue.own(next.get());
            strand.end(Output.of(next.get()));
        }
    }

    private void endWithNothing(Strand strand) {
        if (any && queue.waiting().count() > 0) {
            queue.waits().forceReadyAtNextArrival();
        }
        strand.end(Output.<Request>failed(none));
    }
}
