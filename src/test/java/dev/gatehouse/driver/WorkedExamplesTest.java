package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The worked examples of buffers 6. */
final class WorkedExamplesTest {

    private static final byte[] EIGHT = {1, 2, 3, 4, 5, 6, 7, 8};

    private final Memory input = Memory.over("in", Span.over(new byte[] {(byte) 0xAA, (byte) 0xBB, (byte) 0xCC, 0}));
    private final Memory output = Memory.create("out", 8).get();
    private final List<CompletionParams> completions = new ArrayList<>();

    @Test
    void a_buffered_read_changes_as_many_bytes_as_information_says() {
        send(IoType.BUFFERED, Format.read(MemoryRange.all(output), 0), answering(NtStatus.SUCCESS, 5));

        assertThat(output.span().bytes(), is(new byte[] {1, 2, 3, 4, 5, 0, 0, 0}));
        assertThat(completions.get(0).length(), is(5L));
    }

    @Test
    void a_buffered_read_that_fails_is_copied_back_all_the_same() {
        send(IoType.BUFFERED, Format.read(MemoryRange.all(output), 0), answering(NtStatus.IO_DEVICE_ERROR, 3));

        assertThat(output.span().bytes(), is(new byte[] {1, 2, 3, 0, 0, 0, 0, 0}));
    }

    @Test
    void a_direct_read_changes_everything_that_was_written() {
        send(IoType.DIRECT, Format.read(MemoryRange.all(output), 0), answering(NtStatus.SUCCESS, 5));

        assertThat(output.span().bytes(), is(EIGHT));
        assertThat(completions.get(0).length(), is(5L));
    }

    @Test
    void a_buffered_control_reads_its_input_and_gets_its_output() {
        List<byte[]> read = new ArrayList<>();
        send(IoType.BUFFERED, control(TransferMethod.BUFFERED, input, output), (ddi, request) -> {
            read.add(ddi.retrieveInputBuffer(request, 4).get().bytes());
            answering(NtStatus.SUCCESS, 6).accept(ddi, request);
        });

        assertThat(read.get(0), is(new byte[] {(byte) 0xAA, (byte) 0xBB, (byte) 0xCC, 0}));
        assertThat(input.span().bytes(), is(read.get(0)));
        assertThat(output.span().bytes(), is(new byte[] {1, 2, 3, 4, 5, 6, 0, 0}));
    }

    @Test
    void a_buffered_control_without_an_output_gets_nothing_copied() {
        send(IoType.BUFFERED, control(TransferMethod.BUFFERED, input, Memory.NONE), (ddi, request) -> {
            ddi.copyFromBuffer(ddi.retrieveInputMemory(request).get(), 0, new byte[] {9, 9, 9, 9});
            ddi.complete(request, NtStatus.SUCCESS, 4);
        });

        assertThat(input.span().bytes()[0], is((byte) 0xAA));
        assertThat(completions.get(0).length(), is(4L));
    }

    @Test
    void an_out_direct_control_changes_everything_that_was_written() {
        send(IoType.BUFFERED, control(TransferMethod.OUT_DIRECT, input, output), answering(NtStatus.SUCCESS, 0));

        assertThat(output.span().bytes(), is(EIGHT));
        assertThat(completions.get(0).length(), is(0L));
    }

    @Test
    void the_output_of_an_in_direct_control_cannot_be_written() {
        List<NtStatus> copied = new ArrayList<>();
        send(IoType.BUFFERED, control(TransferMethod.IN_DIRECT, Memory.NONE, output), (ddi, request) -> {
            copied.add(ddi.copyFromBuffer(ddi.retrieveOutputMemory(request).get(), 0, EIGHT));
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });

        assertThat(copied, is(List.of(NtStatus.ACCESS_VIOLATION)));
    }

    @Test
    void offsets_beyond_the_memory_fail_the_format() {
        Memory sixteen = Memory.create("m", 16).get();
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        bench.run(ddi -> assertThat(
                ddi.format(bench.target(), ddi.createRequest("r"), Format.read(new MemoryRange(sixteen, 12, 8), 0)),
                is(NtStatus.INTEGER_OVERFLOW)));

        assertThat(bench.text().contains("failed with STATUS_INTEGER_OVERFLOW"), is(true));
    }

    @Test
    void an_offset_at_the_end_leaves_a_length_of_0() {
        Memory sixteen = Memory.create("m", 16).get();
        List<NtStatus> retrieved = new ArrayList<>();
        send(IoType.BUFFERED, Format.read(new MemoryRange(sixteen, 16, 0), 0), (ddi, request) -> {
            retrieved.add(ddi.retrieveOutputBuffer(request, 0).status());
            ddi.complete(request, NtStatus.SUCCESS, 0);
        });

        assertThat(retrieved, is(List.of(NtStatus.BUFFER_TOO_SMALL)));
    }

    @Test
    void a_synchronous_read_into_a_null_buffer_is_never_sent() {
        DriverBench bench = new DriverBench(IoType.BUFFERED);
        List<NtStatus> returned = new ArrayList<>();
        bench.run(ddi -> returned.add(ddi.sendSynchronously(
                        bench.target(),
                        Optional.empty(),
                        DescribedSend.read(MemoryDescriptor.ofBuffer(Span.NONE), 0),
                        SendOptions.NONE)
                .status()));

        assertThat(returned, is(List.of(NtStatus.INVALID_PARAMETER)));
    }

    private static Format control(TransferMethod method, Memory in, Memory out) {
        return Format.control(
                RequestType.DEVICE_CONTROL, DriverBench.code(method), MemoryRange.all(in), MemoryRange.all(out));
    }

    private static BiConsumer<Ddi, Request> answering(NtStatus status, long information) {
        return (ddi, request) -> {
            ddi.retrieveOutputBuffer(request, 8).get().put(0, EIGHT);
            ddi.complete(request, status, information);
        };
    }

    private void send(IoType ioType, Format format, BiConsumer<Ddi, Request> below) {
        DriverBench bench = new DriverBench(ioType).below(below);
        bench.run(ddi -> {
            Request request = ddi.createRequest("r");
            ddi.format(bench.target(), request, format);
            ddi.setCompletionRoutine(request, (calls, done, from, params) -> completions.add(params));
            ddi.send(request, bench.target(), SendOptions.NONE);
        });
        assertThat(bench.text(), completions.size(), is(1));
    }
}
