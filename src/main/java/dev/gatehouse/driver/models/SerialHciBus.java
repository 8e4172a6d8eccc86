package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SentIoAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A Bluetooth transport over a serial port, as Microsoft's serialhcibus: a read pump puts events together and answers
 * the reads that wait in a manual queue; a write goes out by a request of the driver's own.
 *
 * <p>The UART is opened by name before the first D0 entry. Leaving D0 the driver stops its target, which brings the
 * pump's read back; entering D0 it starts it again.
 */
public final class SerialHciBus implements DriverModel {

    private final String name;
    private final ClientRequest writer = new ClientRequest();
    private final Deque<HciPacket> events = new ArrayDeque<>();
    private Optional<RemoteTarget> uart = Optional.empty();
    private Optional<ReadPump> pump = Optional.empty();
    private Optional<IoQueue> readers = Optional.empty();
    private Optional<Request> write = Optional.empty();

    private SerialHciBus(String name) {
        this.name = name;
    }

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        RemoteTarget target = ddi.createTarget("uart");
        uart = Optional.of(target);
        pump = Optional.of(new ReadPump(ddi, target, this::arrived));
        write = ddi.createRequest("uart-write", ObjectAttributes.NONE.parent(target))
                .value();
        readers =
                ddi.createQueue(IoQueueConfig.of("readers", Dispatching.MANUAL)).value();
    }

    @Override
    public NtStatus evtDevicePrepareHardware(Ddi ddi) {
        OpenParams params = new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.NONE, TargetCallbacks.NONE);
        return ddi.open(uart.orElseThrow(), params);
    }

    @Override
    public NtStatus evtDeviceD0Entry(Ddi ddi) {
        NtStatus status = ddi.start(uart.orElseThrow());
        pump.orElseThrow().turnOn(ddi);
        return status;
    }

    @Override
    public NtStatus evtDeviceD0Exit(Ddi ddi) {
        ddi.stop(uart.orElseThrow(), SentIoAction.CANCEL_SENT_IO);
        ddi.print("the target is stopped");
        pump.orElseThrow().turnOff();
        return NtStatus.SUCCESS;
    }

    @Override
    public NtStatus evtDeviceReleaseHardware(Ddi ddi) {
        ddi.close(uart.orElseThrow());
        return NtStatus.SUCCESS;
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        NtStatus status = ddi.forwardToIoQueue(request, readers.orElseThrow());
        if (!status.isSuccess()) {
            ddi.complete(request, status, 0);
        }
        answer(ddi);
    }

    private void arrived(Ddi ddi, HciPacket packet) {
        events.add(packet);
        answer(ddi);
    }

    /** An event for each reader that waits, in the order in which either came. */
    private void answer(Ddi ddi) {
        Optional<Request> reader = events.isEmpty()
                ? Optional.empty()
                : ddi.retrieveNextRequest(readers.orElseThrow()).value();
        reader.ifPresent(request -> {
            byte[] bytes = events.remove().forReader();
            NtStatus status = ddi.retrieveOutputBuffer(request, bytes.length).status();
            if (status.isSuccess()) {
                ddi.copyFromBuffer(ddi.retrieveOutputMemory(request).get(), 0, bytes);
            }
            ddi.complete(request, status, status.isSuccess() ? bytes.length : 0);
            answer(ddi);
        });
    }

    @Override
    public void evtIoWrite(Ddi ddi, Request request, int length) {
        Request own = write.orElseThrow();
        if (writer.isBusy()) {
            ddi.complete(request, NtStatus.DEVICE_BUSY, 0);
            return;
        }
        Memory memory = ddi.createMemory("uart-write memory", length, ObjectAttributes.NONE.parent(own))
                .get();
        ddi.copyFromBuffer(
                memory, 0, ddi.retrieveInputBuffer(request, length).get().bytes());
        NtStatus status = ddi.format(uart.orElseThrow(), own, Format.write(MemoryRange.all(memory), 0));
        if (!status.isSuccess()) {
            ddi.deleteObject(memory);
            ddi.complete(request, status, 0);
        } else if (writer.take(ddi, request, own)) {
            send(ddi, own, memory);
        }
    }

    private void send(Ddi ddi, Request own, Memory memory) {
        ddi.setCompletionRoutine(own, (calls, completed, from, params) -> written(calls, memory, params.information()));
        if (!ddi.send(own, uart.orElseThrow(), SendOptions.NONE)) {
            written(ddi, memory, 0);
        }
    }

    private void written(Ddi ddi, Memory memory, long count) {
        NtStatus status = ddi.status(write.orElseThrow());
        ddi.reuse(write.orElseThrow(), NtStatus.SUCCESS);
        ddi.deleteObject(memory);
        writer.finish(ddi, (calls, request) -> calls.complete(request, status, count));
    }

    /** Reads {@code uart}, the name that it opens. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "serial hci bus";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            parameters.require("uart");
            String name = parameters.text("uart").orElse("");
            return () -> new SerialHciBus(name);
        }
    }
}
