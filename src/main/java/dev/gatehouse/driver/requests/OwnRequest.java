package dev.gatehouse.driver.requests;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.function.Function;

/** A request that a declared driver makes itself (WdfRequestCreate). */
public final class OwnRequest {

    private final DriverContext driver;
    private final IoTarget target;
    private final Request request;

    /** Makes a request, as a part of the step that asks for it. */
    public OwnRequest(DriverContext driver, IoTarget target, String name) {
        this.driver = driver;
        this.target = target;
        this.request = Request.create(name, driver.identity());
        request.used(driver.journal(), RequestDdi.CREATE, NtStatus.SUCCESS);
        driver.observer().created(request);
    }

    /** The request that is sent. */
    public Request request() {
        return request;
    }

    /** WdfIoTargetFormatRequestForRead, …Write, …Ioctl, …InternalIoctl; ends with its status. */
    public Frame format(Format format) {
        return strand -> {
            strand.writes(request);
            NtStatus status = target.format(request, format);
            if (status.isSuccess()) {
                driver.observer().formatted(request, format);
            }
            strand.end(status);
        };
    }

    /** WdfRequestSend with a completion routine; ends with TRUE or FALSE. */
    public Frame send(SendOptions options, Function<CompletionParams, Frame> routine) {
        return new Frame() {
            private boolean sent;

            @Override
            public void step(Strand strand) {
                strand.writes(request);
                if (!sent) {
                    sent = true;
                    request.setCompletionRoutine((completed, from, params) -> called(params, routine));
                    driver.observer().sent(request, true);
                    strand.call(target.send(request, options));
                } else {
                    noteRefusal(strand.result());
                    strand.end(strand.result());
                }
            }
        };
    }

    private void noteRefusal(boolean taken) {
        if (!taken) {
            driver.observer().sent(request, false);
        }
    }

    private Frame called(CompletionParams params, Function<CompletionParams, Frame> routine) {
        driver.observer().completed(request, params);
        return routine.apply(params);
    }

    /** WdfRequestCancelSentRequest; ends with TRUE or FALSE. */
    public Frame cancel() {
        return strand -> {
            strand.writes(request);
            request.used(driver.journal(), RequestDdi.CANCEL_SENT, NtStatus.SUCCESS);
            strand.become(new CancelRequest(driver.journal(), request, driver.name()));
        };
    }

    /** WdfRequestReuse. */
    public Frame reuse() {
        return strand -> {
            strand.writes(request);
            request.used(driver.journal(), RequestDdi.REUSE, NtStatus.SUCCESS);
            request.reuse(ReuseParams.of(NtStatus.SUCCESS), driver.journal());
            strand.end(null);
        };
    }

    /** WdfObjectDelete. */
    public Frame delete() {
        return strand -> {
            strand.writes(request);
            request.delete(driver.journal());
            strand.end(null);
        };
    }
}
