package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The lower driver's side: requests 8.1, buffers 5.1, forwarding and requeueing. */
final class ReceivedRequestTest {

    private final List<Object> seen = new ArrayList<>();

    private static Request readOf8(DriverBench bench) {
        return bench.received("r", false, irp -> {
            irp.nextLocation().setTransfer(RequestType.READ, 8, 0);
            irp.setBuffers(Span.allocate(8), irp.mdl(), irp.userBuffer());
        });
    }

    @Test
    void a_request_is_marked_and_unmarked_once() {
        for (boolean verifier : List.of(true, false)) {
            seen.clear();
            DriverBench bench = new DriverBench(IoType.BUFFERED, verifier);
            Request request = readOf8(bench);
            bench.run(ddi -> {
                seen.add(ddi.isCanceled(request));
                seen.add(ddi.markCancelable(request, calls -> {}));
                seen.add(ddi.unmarkCancelable(request));
                seen.add(ddi.unmarkCancelable(request));
            });

            NtStatus twice = verifier ? NtStatus.INVALID_DEVICE_REQUEST : NtStatus.CANCELLED;
            assertThat(seen, contains(false, NtStatus.SUCCESS, NtStatus.SUCCESS, twice));
        }
    }

    @Test
    void a_request_that_is_cancelled_already_is_called_at_once_or_reported() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        request.irp().setCancelled(true);
        bench.run(ddi -> {
            seen.add(ddi.isCanceled(request));
            seen.add(ddi.markCancelable(request, calls -> seen.add("never")));
            ddi.markCancelableOrCall(request, calls -> seen.add("called"));
        });

        assertThat(seen, contains(true, NtStatus.CANCELLED, "called"));
    }

    @Test
    void what_is_cancelable_is_not_polled() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        bench.run(ddi -> {
            ddi.markCancelable(request, calls -> {});
            seen.add(ddi.isCanceled(request));
        });

        assertThat(seen, contains(false));
        assertThat(bench.breaks().size(), is(1));
    }

    @Test
    void information_set_before_is_kept_by_complete() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        bench.run(ddi -> {
            ddi.setInformation(request, 5);
            ddi.complete(request, NtStatus.SUCCESS);
            seen.add(ddi.information(request));
        });

        assertThat(request.irp().information(), is(5L));
        assertThat(seen, contains(0L));
        assertThat(bench.breaks().size(), is(1));
    }

    /** buffers 5.1: who is checked for more Information than there is room. */
    @Test
    void information_beyond_the_buffer_stops_the_system_only_where_the_verifier_looks() {
        for (boolean verifier : List.of(false, true)) {
            for (boolean kernelMode : List.of(false, true)) {
                for (NtStatus status : List.of(NtStatus.SUCCESS, NtStatus.IO_DEVICE_ERROR)) {
                    for (int output : List.of(0, 4)) {
                        boolean looks = verifier && !kernelMode && output > 0 && status.isSuccess();
                        assertThat(overrun(verifier, kernelMode, status, output), is(looks));
                    }
                }
            }
        }
    }

    private static boolean overrun(boolean verifier, boolean kernelMode, NtStatus status, int output) {
        DriverBench bench = new DriverBench(IoType.BUFFERED, verifier);
        IoControlCode code = DriverBench.code(TransferMethod.BUFFERED);
        Request request = bench.received(
                "r", kernelMode, irp -> irp.nextLocation().setControl(RequestType.DEVICE_CONTROL, code, 0, output));
        bench.run(ddi -> ddi.complete(request, status, 5));
        boolean stopped = !bench.bugchecks().isEmpty();
        bench.agenda().abandon();
        return stopped;
    }

    /** R23. */
    @Test
    void completing_a_request_whose_memory_another_one_is_formatted_with_stops_the_system() {
        DriverBench bench = formatWithItsMemory((ddi, own) -> {});

        assertThat(bench.bugchecks().get(0), containsString("bugcheck 0x10D (0x3, r, 1)"));
        bench.agenda().abandon();
    }

    /** R24. */
    @Test
    void reusing_the_other_one_first_is_fine() {
        DriverBench bench = formatWithItsMemory((ddi, own) -> ddi.reuse(own, NtStatus.SUCCESS));

        assertThat(bench.bugchecks(), empty());
    }

    private static DriverBench formatWithItsMemory(BiConsumer<Ddi, Request> before) {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        bench.run(ddi -> {
            Request own = ddi.createRequest("own");
            MemoryRange memory =
                    MemoryRange.all(ddi.retrieveOutputMemory(request).get());
            ddi.format(bench.target(), own, Format.read(memory, 0));
            before.accept(ddi, own);
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });
        return bench;
    }

    @Test
    void a_request_is_forwarded_to_a_manual_queue_retrieved_and_put_back_to_its_head() {
        onManualQueue((ddi, manual, request) -> {
            seen.add(ddi.forwardToIoQueue(request, manual));
            seen.add(ddi.retrieveNextRequest(manual).value().equals(Optional.of(request)));
            seen.add(ddi.ioQueue(request).equals(Optional.of(manual)));
            seen.add(ddi.forwardToIoQueue(request, manual));
            seen.add(ddi.requeue(request));
            seen.add(ddi.requeue(request));
            seen.add(manual.holdsName("r"));
        });

        NtStatus refused = NtStatus.INVALID_DEVICE_REQUEST;
        assertThat(seen, contains(NtStatus.SUCCESS, true, true, refused, NtStatus.SUCCESS, refused, true));
    }

    @Test
    void what_is_cancelable_is_neither_forwarded_nor_requeued() {
        onManualQueue((ddi, manual, request) -> {
            ddi.markCancelable(request, calls -> {});
            seen.add(ddi.forwardToIoQueue(request, manual));
            seen.add(ddi.requeue(request));
        });

        assertThat(seen, contains(NtStatus.INVALID_DEVICE_REQUEST, NtStatus.INVALID_DEVICE_REQUEST));
    }

    @Test
    void a_parallel_queue_presents_what_is_forwarded_in_its_default_callback() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        bench.run(ddi -> {
            IoQueue other = ddi.createQueue(IoQueueConfig.of("other", Dispatching.PARALLEL)
                            .powerManaged(false)
                            .onDefault((calls, given) -> calls.complete(given, NtStatus.SUCCESS, 1)))
                    .get();
            seen.add(ddi.forwardToIoQueue(request, other));
        });

        assertThat(seen, contains(NtStatus.SUCCESS));
        assertThat(request.isCompleted(), is(true));
        assertThat(request.irp().information(), is(1L));
    }

    private interface OnQueue {
        void accept(Ddi ddi, IoQueue manual, Request request);
    }

    private void onManualQueue(OnQueue code) {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        Request request = readOf8(bench);
        Consumer<Ddi> driver = ddi -> code.accept(
                ddi,
                ddi.createQueue(IoQueueConfig.of("manual", Dispatching.MANUAL).powerManaged(false))
                        .get(),
                request);
        bench.run(driver);
    }
}
