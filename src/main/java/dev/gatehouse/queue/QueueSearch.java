package dev.gatehouse.queue;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.List;
import java.util.Optional;

/** WdfIoQueueFindRequest: looks at what waits in a manual queue, and leaves it there (FxIoQueue::PeekRequest). */
public final class QueueSearch {

    private QueueSearch() {}

    /**
     * Ends with the first request behind {@code tag}, of a file where one is given; with STATUS_NOT_FOUND where the tag
     * waits no more, STATUS_NO_MORE_ENTRIES where nothing is left, STATUS_INVALID_DEVICE_REQUEST for another queue.
     */
    public static Frame find(IoQueue queue, Optional<Request> tag, Optional<FileObject> file) {
        return strand -> {
            strand.writes(queue);
            Output<Request> found =
                    queue.isManual() ? search(queue, tag, file) : Output.failed(NtStatus.INVALID_DEVICE_REQUEST);
            boolean missed = found.status().equals(NtStatus.NO_MORE_ENTRIES) && tag.isEmpty() && file.isEmpty();
            if (missed && queue.waiting().count() > 0) {
                queue.waits().forceReadyAtNextArrival();
            }
            strand.end(found);
        };
    }

    private static Output<Request> search(IoQueue queue, Optional<Request> tag, Optional<FileObject> file) {
        List<Request> all = queue.waiting()
                .all()
                .filter(request -> !request.irp().isCancelled())
                .toList();
        int before = tag.map(all::indexOf).orElse(-1);
        if (tag.isPresent() && before < 0) {
            return Output.failed(NtStatus.NOT_FOUND);
        }
        return all.stream()
                .skip(before + 1L)
                .filter(request -> file.filter(each -> !isOf(request, each)).isEmpty())
                .findFirst()
                .map(Output::of)
                .orElseGet(() -> Output.failed(NtStatus.NO_MORE_ENTRIES));
    }

    static boolean isOf(Request request, FileObject file) {
        return request.irp().currentLocation().file().equals(file);
    }
}
