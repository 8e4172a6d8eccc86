package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.driver.FileObjectConfig;
import dev.gatehouse.driver.ObjectAttributes;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The peripheral driver of Microsoft's SpbTestTool: an application opens and closes the controller by IOCTLs, and its
 * reads are served one at a time by the one request that the driver has.
 *
 * <p>The application's request is cancelable meanwhile; the controller is closed with the application's file.
 */
public final class SpbTestTool implements DriverModel {

    private static final IoControlCode OPEN = new IoControlCode(0xFFDC1C00);
    private static final IoControlCode CLOSE = new IoControlCode(0xFFDC1C04);

    private final String name;
    private final ClientRequest client = new ClientRequest();
    private Optional<RemoteTarget> controller = Optional.empty();
    private Optional<Request> own = Optional.empty();

    private SpbTestTool(String name) {
        this.name = name;
    }

    @Override
    public void evtDriverDeviceAdd(Ddi ddi) {
        ddi.setFileObjectConfig(FileObjectConfig.withFileObjects());
        controller = Optional.of(ddi.createTarget("controller"));
        own = ddi.createRequest("spb", ObjectAttributes.NONE.parent(ddi.deviceObject()))
                .value();
    }

    @Override
    public void evtFileCleanup(Ddi ddi, FileObject file) {
        ddi.close(controller.orElseThrow());
    }

    @Override
    public void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        if (code.equals(OPEN)) {
            ddi.complete(request, ddi.open(controller.orElseThrow(), params()), 0);
        } else if (code.equals(CLOSE)) {
            ddi.close(controller.orElseThrow());
            ddi.complete(request, NtStatus.SUCCESS, 0);
        } else {
            ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
        }
    }

    private OpenParams params() {
        return new OpenParams.ByName(name, AccessMask.READ_WRITE, AccessMask.NONE, TargetCallbacks.NONE);
    }

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        if (client.isBusy()) {
            ddi.complete(request, NtStatus.DEVICE_BUSY, 0);
        } else {
            read(ddi, request, own.orElseThrow(), length);
        }
    }

    private void read(Ddi ddi, Request request, Request driver, int length) {
        Memory memory = ddi.createMemory("spb memory", length, ObjectAttributes.NONE.parent(driver))
                .get();
        NtStatus status = ddi.format(controller.orElseThrow(), driver, Format.read(MemoryRange.all(memory), 0));
        if (!status.isSuccess()) {
            ddi.deleteObject(memory);
            ddi.complete(request, status, 0);
        } else if (client.take(ddi, request, driver)) {
            send(ddi, driver, memory);
        }
    }

    private void send(Ddi ddi, Request driver, Memory memory) {
        ddi.setCompletionRoutine(driver, (calls, completed, from, params) -> over(calls, params, memory));
        if (!ddi.send(driver, controller.orElseThrow(), SendOptions.NONE)) {
            over(ddi, CompletionParams.NO_FORMAT, memory);
        }
    }

    /** The bytes are the application's first; then the driver's request is made fit to be sent again. */
    private void over(Ddi ddi, CompletionParams params, Memory memory) {
        NtStatus status = ddi.status(own.orElseThrow());
        byte[] bytes = Arrays.copyOf(memory.span().bytes(), (int) params.information());
        ddi.reuse(own.orElseThrow(), NtStatus.SUCCESS);
        ddi.deleteObject(memory);
        client.finish(ddi, (calls, request) -> {
            if (bytes.length > 0) {
                calls.copyFromBuffer(calls.retrieveOutputMemory(request).get(), 0, bytes);
            }
            calls.complete(request, status, bytes.length);
        });
    }

    /** Reads {@code controller}, the name that it opens. */
    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "spb test tool";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            parameters.require("controller");
            String name = parameters.text("controller").orElse("");
            return () -> new SpbTestTool(name);
        }
    }
}
