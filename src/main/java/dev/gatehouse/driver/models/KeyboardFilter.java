package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Supplier;

/**
 * The keyboard filter between a keyboard's class and its port driver.
 *
 * <p>One class driver may connect; the answer to a query for attributes is followed; all else is sent on and forgotten.
 */
public final class KeyboardFilter implements DriverModel {

    private static final IoControlCode CONNECT = new IoControlCode(0x000B0203);
    private static final IoControlCode DISCONNECT = new IoControlCode(0x000B0403);
    private static final IoControlCode QUERY_ATTRIBUTES = new IoControlCode(0x000B0000);

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
        forget(ddi, request);
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
        connected = true;
        forget(ddi, request);
    }

    private static void follow(Ddi ddi, Request request) {
        ddi.formatUsingCurrentType(request);
        ddi.setCompletionRoutine(
                request,
                (calls, completed, from, params) -> calls.complete(completed, params.status(), params.information()));
        if (!ddi.send(request, ddi.localTarget(), SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
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
