package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.Counter;
import dev.gatehouse.threading.DriverEvent;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * A fixed number of reads that are always out, as in DMF's ContinuousRequestTarget: the completion routine hands the
 * bytes to the client and, if the client says continue, sends the request again.
 *
 * <p>A stop cancels what is out in the order in which the requests were created, waits for all of it, and hands nothing
 * of it on.
 */
final class ContinuousRequests {

    private final IoTarget target;
    private final BufferPool pool;
    private final List<Request> requests;
    private final BiPredicate<Ddi, Span> client;
    private final Counter streaming;
    private final DriverEvent over;
    private boolean stopping;

    /** So many reads of so many bytes; {@code client} gets the bytes, and says whether to continue. */
    ContinuousRequests(Ddi ddi, IoTarget target, String name, int count, int length, BiPredicate<Ddi, Span> client) {
        this.target = target;
        this.client = client;
        ObjectAttributes ofTarget = ObjectAttributes.NONE.parent(target);
        this.pool = new BufferPool(name + " buffer", length, ofTarget);
        this.requests = IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        ddi.createRequest(name + "-" + number, ofTarget).get())
                .toList();
        this.streaming = ddi.createCounter(name + " streaming", 0);
        this.over = ddi.createEvent(name + " is over", true);
    }

    void start(Ddi ddi) {
        stopping = false;
        ddi.clear(over);
        List<Request> all = new ArrayList<>(requests);
        all.forEach(request -> ddi.interlockedIncrement(streaming));
        all.forEach(request -> send(ddi, request));
    }

    /** Returns when the last of them has come back. */
    void stopAndWait(Ddi ddi) {
        stopping = true;
        requests.forEach(ddi::cancelSentRequest);
        ddi.await(over, Ddi.FOR_EVER);
    }

    private void send(Ddi ddi, Request request) {
        Memory buffer = pool.take(ddi);
        ddi.reuse(request, NtStatus.SUCCESS);
        NtStatus status = ddi.format(target, request, Format.read(MemoryRange.all(buffer), 0));
        ddi.setCompletionRoutine(
                request, (calls, completed, from, params) -> cameBack(calls, completed, buffer, params));
        if (!status.isSuccess() || !ddi.send(request, target, SendOptions.NONE)) {
            ended(ddi, buffer);
        }
    }

    private void cameBack(Ddi ddi, Request request, Memory buffer, CompletionParams params) {
        boolean goesOn = !stopping
                && params.status().isSuccess()
                && client.test(ddi, buffer.span().slice(0, (int) params.information()));
        if (goesOn) {
            pool.putBack(buffer);
            send(ddi, request);
        } else {
            ended(ddi, buffer);
        }
    }

    private void ended(Ddi ddi, Memory buffer) {
        pool.putBack(buffer);
        if (ddi.interlockedDecrement(streaming) == 0) {
            ddi.set(over);
        }
    }
}
