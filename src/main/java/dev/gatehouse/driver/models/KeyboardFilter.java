package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import java.util.function.Supplier;

/**
 * The keyboard filter between a keyboard's class and its port driver.
 *
 * <p>One class driver may connect, with the filter put into its structure; the attributes that the port driver answers
 * with are kept for the applications of a raw child device; all else is sent on and forgotten.
 */
public final class KeyboardFilter implements DriverModel {

    private static final IoControlCode CONNECT = new IoControlCode(0x000B0203);
    private static final IoControlCode DISCONNECT = new IoControlCode(0x000B0403);
    private static final IoControlCode QUERY_ATTRIBUTES = new IoControlCode(0x000B0000);
    private static final IoControlCode GET_ATTRIBUTES = new IoControlCode(0x000B6000);

    /** CONNECT_DATA: the addresses of the filter's device and of its service callback, such as they are here. */
    private static final byte[] CONNECT_DATA = {
        0x00, 0x10, 0x00, 0x00, 0x01, (byte) 0xE0, (byte) 0xFF, (byte) 0xFF,
        0x40, 0x20, 0x00, 0x00, 0x00, (byte) 0xF8, (byte) 0xFF, (byte) 0xFF
    };

    private final Span attributes = Span.allocate(28);
    private boolean connected;

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        forget(ddi, request);
    }

    @Override
    public void evtIoWrite(Ddi ddi, Request request, int length) {
        forget(ddi, request);
    }

    @Override
    public void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        if (code.equals(GET_ATTRIBUTES)) {
            tellAttributes(ddi, request);
        } else {
            forget(ddi, request);
        }
    }

    private void tellAttributes(Ddi ddi, Request request) {
        NtStatus status = ddi.retrieveOutputBuffer(request, attributes.length()).status();
        if (status.isSuccess()) {
            status = ddi.copyFromBuffer(ddi.retrieveOutputMemory(request).get(), 0, attributes.bytes());
        }
        ddi.complete(request, status, status.isSuccess() ? attributes.length() : 0);
    }

    @Override
    public void evtIoInternalDeviceControl(
            Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        if (code.equals(CONNECT)) {
            connect(ddi, request);
        } else if (code.equals(DISCONNECT)) {
            ddi.complete(request, NtStatus.NOT_IMPLEMENTED, 0);
        } else if (code.equals(QUERY_ATTRIBUTES)) {
            follow(ddi, request);
        } else {
            forget(ddi, request);
        }
    }

    private void connect(Ddi ddi, Request request) {
        if (connected) {
            ddi.complete(request, NtStatus.SHARING_VIOLATION, 0);
            return;
        }
        Output<Span> data = ddi.retrieveInputBuffer(request, CONNECT_DATA.length);
        if (!data.status().isSuccess()) {
            ddi.complete(request, data.status(), 0);
            return;
        }
        connected = true;
        data.get().put(0, CONNECT_DATA);
        forget(ddi, request);
    }

    private void follow(Ddi ddi, Request request) {
        IoTarget target = ddi.localTarget();
        Output<Memory> output = ddi.retrieveOutputMemory(request);
        NtStatus status = output.status();
        if (status.isSuccess()) {
            MemoryRange whole = MemoryRange.all(output.get());
            status = ddi.format(
                    target,
                    request,
                    Format.control(RequestType.INTERNAL_DEVICE_CONTROL, QUERY_ATTRIBUTES, MemoryRange.NONE, whole));
        }
        if (!status.isSuccess()) {
            ddi.complete(request, status, 0);
            return;
        }
        ddi.setCompletionRoutine(
                request, (calls, completed, from, params) -> attributesAreBack(calls, completed, params));
        if (!ddi.send(request, target, SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    private void attributesAreBack(Ddi ddi, Request request, CompletionParams params) {
        ddi.print(params.type().words() + " " + params.code() + ", output length " + params.length());
        boolean whole = params.type() == RequestType.INTERNAL_DEVICE_CONTROL
                && params.code().equals(QUERY_ATTRIBUTES)
                && params.length() >= attributes.length();
        if (params.status().isSuccess() && whole) {
            ddi.copyToBuffer(params.output().memory(), params.output().offset(), attributes, attributes.length());
        }
        ddi.complete(request, params.status());
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
            return "keyboard filter";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return KeyboardFilter::new;
        }
    }
}
