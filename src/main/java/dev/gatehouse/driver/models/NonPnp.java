package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The driver of Microsoft's nonpnp sample as far as its METHOD_NEITHER controls go: it locks the application's buffers
 * in the application's context, and copies the input to the output when its queue presents the request.
 */
public final class NonPnp implements DriverModel {

    /** What the sample keeps in the context of a request. */
    private record Locked(Memory input, Memory output) {}

    private final Map<Request, Locked> contexts = new HashMap<>();

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        ddi.setIoInCallerContextCallback(this::evtIoInCallerContext);
    }

    private void evtIoInCallerContext(Ddi ddi, Request request) {
        NtStatus status = isNeither(ddi, request) ? lock(ddi, request) : NtStatus.SUCCESS;
        if (status.isSuccess()) {
            status = ddi.enqueueRequest(request);
        }
        if (!status.isSuccess()) {
            ddi.complete(request, status, 0);
        }
    }

    private static boolean isNeither(Ddi ddi, Request request) {
        boolean control = ddi.parameters(request).type() == RequestType.DEVICE_CONTROL;
        return control && ddi.parameters(request).code().method() == TransferMethod.NEITHER;
    }

    private NtStatus lock(Ddi ddi, Request request) {
        Output<Span> input = ddi.retrieveUnsafeUserInputBuffer(request, 1);
        Output<Span> output = ddi.retrieveUnsafeUserOutputBuffer(request, 1);
        if (!input.status().isSuccess() || !output.status().isSuccess()) {
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        Output<Memory> source = ddi.probeAndLockUserBufferForRead(request, input.get());
        Output<Memory> destination = ddi.probeAndLockUserBufferForWrite(request, output.get());
        if (source.status().isSuccess() && destination.status().isSuccess()) {
            contexts.put(request, new Locked(source.get(), destination.get()));
        }
        return source.status().isSuccess() ? destination.status() : source.status();
    }

    @Override
    public void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        Locked locked = contexts.remove(request);
        if (locked == null) {
            ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
        } else {
            int count = locked.output().span().put(0, locked.input().span().bytes());
            ddi.complete(request, NtStatus.SUCCESS, count);
        }
    }

    /** Reads no keys of its own. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "nonpnp";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return NonPnp::new;
        }
    }
}
