package com.example;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.DriverModelFactory;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Sends a read once more where the device was not ready. */
public final class RetryingDriver implements DriverModel {

    private final Set<Request> retried = new HashSet<>();

    @Override
    public void evtIoRead(Ddi ddi, Request request, int length) {
        send(ddi, request);
    }

    private void send(Ddi ddi, Request request) {
        ddi.formatUsingCurrentType(request);
        ddi.setCompletionRoutine(request, (d, r, target, params) -> completed(d, r, params));
        if (!ddi.send(request, ddi.localTarget(), SendOptions.NONE)) {
            ddi.complete(request, ddi.status(request), 0);
        }
    }

    private void completed(Ddi ddi, Request request, CompletionParams params) {
        if (params.status().equals(NtStatus.DEVICE_NOT_READY) && retried.add(request)) {
            send(ddi, request);
        } else {
            ddi.complete(request, params.status(), params.information());
        }
    }

    public static final class Factory implements DriverModelFactory {

        @Override
        public String model() {
            return "retrying";
        }

        @Override
        public Supplier<DriverModel> read(Parameters parameters) {
            return RetryingDriver::new;
        }
    }
}
