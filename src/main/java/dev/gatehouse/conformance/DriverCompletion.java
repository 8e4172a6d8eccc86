package dev.gatehouse.conformance;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;

/**
 * What the recorded driver does when a request comes back, and what its originator sees of one that came from above.
 */
record DriverCompletion(Stage stage) {

    private static final int FRAMEWORK_FACILITY = 0x20;

    /** The driver's completion routine for a request. */
    CompletionRoutine routine(DriverRequest sent) {
        return (request, target, params) -> strand -> {
            sent.completed();
            stage.log.add(
                    "completion",
                    "req",
                    request.name(),
                    "status",
                    params.status().hex(),
                    "information",
                    params.information(),
                    "irql",
                    strand.irql() == Irql.DISPATCH ? 2L : 0L);
            goOn(strand, sent, sent.newestSend());
        };
    }

    private void goOn(Strand strand, DriverRequest sent, Fields send) {
        if (stage.resends() && sent.takeResend()) {
            strand.become(resend(sent, send));
        } else if (send.is("deleteOnCompletion")) {
            sent.request().delete();
            sent.disappear();
            stage.log.add("deletedFromCompletion", "req", sent.request().name());
            strand.end(null);
        } else if (sent.request().isFromQueue() && !send.is("sync")) {
            strand.become(complete(sent));
        } else {
            strand.end(null);
        }
    }

    private Frame resend(DriverRequest sent, Fields send) {
        return new InTurn(new Sending(stage, sent, send).again(), strand -> {
            stage.log.add("resentFromCompletion", "req", sent.request().name(), "result", strand.result());
            strand.end(null);
        });
    }

    /** WdfRequestComplete with the status that the driver sees. */
    Frame complete(DriverRequest sent) {
        Request request = sent.request();
        return strand -> {
            sent.disappear();
            request.setCompleted();
            request.fail(translated(request.status()), request.irp().reason());
            strand.become(new CompleteIrp(request.irp()));
        };
    }

    /** Completes a request from above outside its completion routine, which the recordings show. */
    Frame completeVisibly(DriverRequest sent) {
        return strand -> {
            Request request = sent.request();
            stage.log.add(
                    "driverCompletesQueuedRequest",
                    "req",
                    request.name(),
                    "status",
                    request.status().hex());
            strand.become(complete(sent));
        };
    }

    /** The originator's completion routine, which keeps the IRP. */
    Frame originator(Irp irp) {
        return strand -> {
            stage.log.add(
                    "originatorCompletion",
                    "req",
                    irp.name(),
                    "status",
                    irp.status().hex(),
                    "information",
                    irp.information());
            strand.end(false);
        };
    }

    private static NtStatus translated(NtStatus status) {
        return status.facility() == FRAMEWORK_FACILITY ? NtStatus.INVALID_DEVICE_REQUEST : status;
    }
}
