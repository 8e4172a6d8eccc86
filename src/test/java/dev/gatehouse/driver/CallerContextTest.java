package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Requestor;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** EvtIoInCallerContext, and what a driver can ask of a request's originator: ddi-table 4, buffers 5. */
class CallerContextTest {

    private static final IoControlCode NEITHER = IoControlCode.of(0x22, 0x800, TransferMethod.NEITHER, 0);
    private static final String STACK =
            """
            gatehouse: 1
            title: a driver that sees requests in their caller's context
            stacks:
              stack:
                drivers:
                  sample: { role: function, model: sample }
            """;

    private final List<Object> seen = new ArrayList<>();

    private record Sample(BiConsumer<Ddi, Request> inContext, BiConsumer<Ddi, Request> inQueue) implements DriverModel {
        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            ddi.setIoInCallerContextCallback(inContext);
            ddi.setFileObjectConfig(FileObjectConfig.withFileObjects());
        }

        @Override
        public void evtIoDeviceControl(Ddi ddi, Request request, int output, int input, IoControlCode code) {
            inQueue.accept(ddi, request);
        }
    }

    private World control(BiConsumer<Ddi, Request> inContext, BiConsumer<Ddi, Request> inQueue) {
        World world = Worlds.start(STACK, Worlds.model("sample", () -> new Sample(inContext, inQueue)));
        world.files().setApplications32Bit();
        world.run(world.files().open("stack", "f1"));
        SendSpec spec = SendSpec.control("a1", RequestType.DEVICE_CONTROL, NEITHER, new byte[] {1, 2}, 4);
        world.run(world.requests().sendFromApplication("stack", spec));
        return world;
    }

    private static void succeed(Ddi ddi, Request request) {
        ddi.complete(request, NtStatus.SUCCESS, 0);
    }

    @Test
    void a_request_is_enqueued_once_and_has_no_queue_before() {
        World world = control(
                (ddi, request) -> {
                    seen.add(ddi.ioQueue(request).isPresent());
                    seen.add(ddi.enqueueRequest(request));
                    seen.add(ddi.enqueueRequest(request));
                },
                (ddi, request) -> {
                    seen.add(ddi.ioQueue(request).isPresent());
                    succeed(ddi, request);
                });
        assertThat(seen, is(List.of(false, true, NtStatus.SUCCESS, NtStatus.INVALID_DEVICE_REQUEST)));
        world.close();
    }

    @Test
    void a_users_buffer_is_given_out_in_its_callers_context_only_and_a_longer_one_is_not_there() {
        World world = control(
                (ddi, request) -> {
                    seen.add(ddi.retrieveUnsafeUserInputBuffer(request, 2).status());
                    seen.add(ddi.retrieveUnsafeUserInputBuffer(request, 3).status());
                    ddi.enqueueRequest(request);
                },
                (ddi, request) -> {
                    seen.add(ddi.retrieveUnsafeUserInputBuffer(request, 2).status());
                    succeed(ddi, request);
                });
        assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.BUFFER_TOO_SMALL, NtStatus.INVALID_DEVICE_REQUEST)));
        world.close();
    }

    @Test
    void a_buffer_that_the_framework_has_copied_is_no_users_buffer() {
        World world = Worlds.start(
                STACK,
                Worlds.model(
                        "sample",
                        () -> new Sample(
                                (ddi, request) -> {
                                    seen.add(ddi.retrieveUnsafeUserOutputBuffer(request, 0)
                                            .status());
                                    succeed(ddi, request);
                                },
                                CallerContextTest::succeed)));
        world.run(world.requests().sendFromApplication("stack", SendSpec.read("a1", 4, 0)));
        assertThat(seen, is(List.of(NtStatus.INVALID_DEVICE_REQUEST)));
        assertThat(
                Worlds.lines(world, "a1: its user buffer is asked for").lines().count(), is(1L));
        world.close();
    }

    @Test
    void a_users_buffer_is_locked_on_its_own_thread_and_has_a_length() {
        World world = control(
                (ddi, request) -> {
                    Span output = ddi.retrieveUnsafeUserOutputBuffer(request, 4).get();
                    seen.add(ddi.probeAndLockUserBufferForWrite(request, output.slice(0, 0))
                            .status());
                    seen.add(ddi.probeAndLockUserBufferForRead(request, output)
                            .get()
                            .isReadOnly());
                    seen.add(ddi.probeAndLockUserBufferForWrite(request, output)
                            .get()
                            .isReadOnly());
                    ddi.enqueue(ddi.createWorkItem("later", calls -> {
                        seen.add(calls.probeAndLockUserBufferForRead(request, output)
                                .status());
                        succeed(calls, request);
                        seen.add(calls.probeAndLockUserBufferForRead(request, output)
                                .status());
                    }));
                },
                CallerContextTest::succeed);
        assertThat(
                seen,
                is(List.of(
                        NtStatus.INVALID_USER_BUFFER,
                        true,
                        false,
                        NtStatus.ACCESS_VIOLATION,
                        NtStatus.INVALID_DEVICE_REQUEST)));
        world.close();
    }

    @Test
    void an_originator_is_known_until_its_request_is_completed() {
        World world = control(
                (ddi, request) -> {
                    look(ddi, request);
                    succeed(ddi, request);
                    look(ddi, request);
                },
                CallerContextTest::succeed);
        assertThat(
                seen,
                is(List.of(
                        true,
                        Requestor.APPLICATION,
                        false,
                        false,
                        new FileObject(1, "f1"),
                        false,
                        0,
                        false,
                        false,
                        FileObject.NONE)));
        assertThat(
                Worlds.lines(world, "debugger")
                        .lines()
                        .map(line -> line.split(",")[0])
                        .toList(),
                is(List.of(
                        "a1: its requestor's process is asked for",
                        "a1: its requestor mode is asked for",
                        "a1: its file object is asked for")));
        world.close();
    }

    private void look(Ddi ddi, Request request) {
        seen.add(ddi.isFrom32BitProcess(request));
        seen.add(ddi.requestorProcessId(request));
        seen.add(ddi.isFromKernelMode(request));
        seen.add(ddi.isReserved(request));
        seen.add(ddi.fileObject(request));
    }

    @Test
    void what_describes_a_device_is_said_before_the_device_is_made() {
        World world = control(
                (ddi, request) -> {
                    ddi.setExclusive(true);
                    succeed(ddi, request);
                },
                CallerContextTest::succeed);
        assertThat(
                Worlds.lines(world, "DeviceInitAPI"),
                is("rule DeviceInitAPI broken by sample: calls WdfDeviceInitSetExclusive when its device is made"
                        + " already; call it in EvtDriverDeviceAdd\n"));
        world.close();
    }
}
