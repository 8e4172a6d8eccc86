package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.ReceivedParameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** requests 4.3 for the five SendXxxSynchronously. */
final class SynchronousSendTest {

    private static final SynchronousResult PURGED =
            new SynchronousResult(NtStatus.INVALID_DEVICE_STATE, OptionalLong.of(0));

    private final DriverBench bench = new DriverBench(IoType.BUFFERED);
    private final Span buffer = Span.allocate(8);
    private final DescribedSend read = DescribedSend.read(MemoryDescriptor.ofBuffer(buffer), 0);
    private final List<SynchronousResult> results = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    private SynchronousResult send(Ddi ddi, Optional<Request> request, DescribedSend described, SendOptions options) {
        SynchronousResult result = ddi.sendSynchronously(bench.target(), request, described, options);
        results.add(result);
        return result;
    }

    @Test
    void a_read_without_a_request_of_the_drivers_returns_status_and_bytes() {
        bench.below((ddi, request) -> {
            ddi.retrieveOutputBuffer(request, 8).get().put(0, new byte[] {1, 2, 3});
            ddi.complete(request, NtStatus.SUCCESS, 3);
        });
        bench.run(ddi -> send(ddi, Optional.empty(), read, SendOptions.NONE));

        assertThat(results, contains(new SynchronousResult(NtStatus.SUCCESS, OptionalLong.of(3))));
        assertThat(buffer.bytes(), is(new byte[] {1, 2, 3, 0, 0, 0, 0, 0}));
    }

    /** R25. */
    @Test
    void a_control_that_fails_returns_its_status_and_bytes() {
        bench.below((ddi, request) -> ddi.complete(request, NtStatus.IO_DEVICE_ERROR, 3));
        DescribedSend control = DescribedSend.control(
                RequestType.DEVICE_CONTROL,
                DriverBench.code(TransferMethod.BUFFERED),
                MemoryDescriptor.NONE,
                MemoryDescriptor.ofBuffer(buffer));
        bench.run(ddi -> send(ddi, Optional.empty(), control, SendOptions.NONE));

        assertThat(results, contains(new SynchronousResult(NtStatus.IO_DEVICE_ERROR, OptionalLong.of(3))));
    }

    @Test
    void raw_arguments_reach_the_lower_driver_as_addresses_and_nothing_is_copied_back() {
        List<ReceivedParameters> received = new ArrayList<>();
        bench.below((ddi, request) -> {
            received.add(ddi.parameters(request));
            ddi.complete(request, NtStatus.SUCCESS, 8);
        });
        DescribedSend others = DescribedSend.others(
                DriverBench.code(TransferMethod.BUFFERED),
                MemoryDescriptor.ofBuffer(buffer),
                MemoryDescriptor.NONE,
                MemoryDescriptor.ofHandle(new MemoryRange(Memory.create("m", 16).get(), 12, 0)));
        bench.run(ddi -> send(ddi, Optional.empty(), others, SendOptions.NONE));

        assertThat(received.get(0).type(), is(RequestType.INTERNAL_DEVICE_CONTROL));
        assertThat(received.get(0).code(), is(DriverBench.code(TransferMethod.BUFFERED)));
        assertThat(received.get(0).others().argument1().length(), is(8));
        assertThat(received.get(0).others().argument2().isNull(), is(true));
        assertThat(received.get(0).others().argument4().length(), is(4));
        assertThat(results, contains(new SynchronousResult(NtStatus.SUCCESS, OptionalLong.of(8))));
    }

    /** R22. */
    @Test
    void the_completion_routine_of_the_drivers_request_is_replaced_and_its_params_are_gone() {
        bench.below((ddi, request) -> ddi.complete(request, NtStatus.SUCCESS, 0));
        bench.run(ddi -> {
            Request own = ddi.createRequest("own");
            ddi.setCompletionRoutine(own, (calls, done, from, params) -> seen.add("routine"));
            send(ddi, Optional.of(own), read, SendOptions.NONE);
            seen.add(
                    own.hasCompletionRoutine() + " " + ddi.completionParams(own).type());
        });

        assertThat(seen, contains("false NO_FORMAT"));
        assertThat(bench.breaks().size(), is(1));
    }

    @Test
    void a_send_that_is_refused_leaves_the_frameworks_routine_behind() {
        bench.run(ddi -> {
            ddi.purge(bench.target(), PurgeAction.PURGE_IO);
            Request own = ddi.createRequest("own");
            send(ddi, Optional.of(own), read, SendOptions.NONE);
            seen.add("has a routine: " + own.hasCompletionRoutine());
        });

        assertThat(results, contains(PURGED));
        assertThat(seen, contains("has a routine: true"));
    }

    /** requests 4.3, order of checks: each wrong thing hides those that come later. */
    @Test
    void the_first_check_that_fails_gives_the_status() {
        DescribedSend badDescriptor = DescribedSend.read(MemoryDescriptor.ofBuffer(Span.NONE), 0);
        SendOptions badOptions = SendOptions.SEND_AND_FORGET.synchronously();
        bench.run(ddi -> ddi.purge(bench.target(), PurgeAction.PURGE_IO));
        bench.run("raised", Irql.DISPATCH, ddi -> send(ddi, Optional.empty(), badDescriptor, badOptions));
        bench.run(ddi -> send(ddi, Optional.empty(), badDescriptor, badOptions));
        bench.run(ddi -> send(ddi, Optional.empty(), badDescriptor, SendOptions.NONE));
        bench.run(ddi -> send(ddi, Optional.empty(), read, SendOptions.NONE));

        assertThat(
                results,
                contains(
                        SynchronousResult.unformatted(NtStatus.INVALID_DEVICE_REQUEST),
                        SynchronousResult.unformatted(NtStatus.INVALID_PARAMETER),
                        SynchronousResult.unformatted(NtStatus.INVALID_PARAMETER),
                        PURGED));
    }

    @Test
    void the_old_format_is_dropped_even_where_a_check_fails() {
        Memory memory = Memory.create("m", 8).get();
        bench.run(ddi -> {
            Request own = ddi.createRequest("own");
            ddi.format(bench.target(), own, Format.read(MemoryRange.all(memory), 0));
            seen.add("referenced " + memory.references());
            send(ddi, Optional.of(own), DescribedSend.read(MemoryDescriptor.INVALID, 0), SendOptions.NONE);
            seen.add("referenced " + memory.references());
        });

        assertThat(seen, contains("referenced 1", "referenced 0"));
    }

    @Test
    void send_and_forget_alone_means_nothing_here() {
        bench.below((ddi, request) -> ddi.complete(request, NtStatus.SUCCESS, 1));
        bench.run(ddi -> send(ddi, Optional.empty(), read, SendOptions.SEND_AND_FORGET));

        assertThat(results, contains(new SynchronousResult(NtStatus.SUCCESS, OptionalLong.of(1))));
    }

    @Test
    void a_time_out_cancels_and_waits_on_for_the_completion() {
        bench.below((ddi, request) -> ddi.markCancelable(request, calls -> {
            calls.complete(request, NtStatus.CANCELLED, 0);
        }));
        bench.run(ddi -> send(ddi, Optional.empty(), read, SendOptions.NONE.timingOutAfter(50)));
        assertThat(results, empty());

        bench.agenda().advance(50);

        assertThat(results, contains(new SynchronousResult(NtStatus.IO_TIMEOUT, OptionalLong.of(0))));
    }

    /** D12. */
    @Test
    void an_outstanding_request_stops_the_system() {
        bench.run(ddi -> {
            Request own = ddi.createRequest("own");
            ddi.format(bench.target(), own, Format.read(MemoryRange.NONE, 0));
            ddi.send(own, bench.target(), SendOptions.NONE);
            send(ddi, Optional.of(own), read, SendOptions.NONE);
        });

        assertThat(bench.bugchecks().get(0), containsString("bugcheck 0x10D (0x6, 0x3)"));
        bench.agenda().abandon();
    }

    @Test
    void params_say_what_was_formatted_until_the_request_is_reused() {
        Memory memory = Memory.create("m", 8).get();
        List<CompletionParams> params = new ArrayList<>();
        bench.below((ddi, request) -> ddi.complete(request, NtStatus.SUCCESS, 2));
        bench.run(ddi -> {
            Request own = ddi.createRequest("own");
            ddi.format(bench.target(), own, Format.read(new MemoryRange(memory, 4, 0), 0));
            params.add(ddi.completionParams(own));
            ddi.send(own, bench.target(), SendOptions.NONE.synchronously());
            params.add(ddi.completionParams(own));
            ddi.reuse(own, NtStatus.SUCCESS);
            params.add(ddi.completionParams(own));
        });

        assertThat(params.get(0).length(), is(0L));
        assertThat(params.get(1).type(), is(RequestType.READ));
        assertThat(params.get(1).output(), is(new MemoryRange(memory, 4, 0)));
        assertThat(params.get(1).length(), is(2L));
        assertThat(params.get(2), is(CompletionParams.NO_FORMAT));
    }
}
