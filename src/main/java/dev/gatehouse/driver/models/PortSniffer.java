package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.Deferred;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A filter that monitors reads: the completion routine puts the request into a slot and queues a work item, which logs
 * the bytes and completes the request.
 *
 * <p>It has one slot, so its queue is sequential. Applications get the log by an IOCTL, an entry a line.
 */
public final class PortSniffer implements DriverModel {

    private static final IoControlCode GET_LOG = new IoControlCode(0x00226004);

    private final StringBuilder log = new StringBuilder();
    private Optional<Request> slot = Optional.empty();
    private Optional<Deferred> worker = Optional.empty();

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        worker = Optional.of(ddi.createWorkItem("log", this::logAndComplete));
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        ddi.formatUsingCurrentType(request);
        ddi.setCompletionRoutine(request, (calls, completed, from, params) -> monitored(calls, completed, params));
        if (!ddi.send(request, ddi.localTarget(), SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    private void monitored(Ddi ddi, Request request, CompletionParams params) {
        if (params.status().isSuccess()) {
            slot = Optional.of(request);
            worker.ifPresent(ddi::enqueue);
        } else {
            ddi.complete(request, params.status());
        }
    }

    private void logAndComplete(Ddi ddi) {
        Request request = slot.orElseThrow();
        slot = Optional.empty();
        int count = (int) ddi.information(request);
        if (count > 0) {
            Span bytes = ddi.retrieveOutputBuffer(request, count).get().slice(0, count);
            append(ddi, "read " + new String(bytes.bytes(), StandardCharsets.UTF_8));
        }
        ddi.complete(request, NtStatus.SUCCESS);
    }

    private void append(Ddi ddi, String entry) {
        log.append(entry).append('\n');
        ddi.print(entry);
    }

    @Override
    public void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        if (!code.equals(GET_LOG)) {
            forget(ddi, request);
            return;
        }
        Output<Span> room = ddi.retrieveOutputBuffer(request, log.length());
        byte[] entries = log.toString().getBytes(StandardCharsets.UTF_8);
        int told = room.status().isSuccess() ? room.get().put(0, entries) : 0;
        ddi.complete(request, room.status(), told);
    }

    private static void forget(Ddi ddi, Request request) {
        if (!ddi.send(request, ddi.localTarget(), SendOptions.SEND_AND_FORGET)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    /** Reads no keys of its own. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "port sniffer";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return PortSniffer::new;
        }
    }
}
