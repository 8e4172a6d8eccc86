package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.Ticks;
import java.util.LinkedHashMap;
import java.util.Map;

/** WdfRequestSend as the driver of a race calls it, with what it does before, and in the completion routine. */
final class RaceSend {

    private final RaceStage stage;
    private final RaceRequest sent;
    private final Fields send;

    RaceSend(RaceStage stage, RaceRequest sent, Fields send) {
        this.stage = stage;
        this.sent = sent;
        this.send = send;
    }

    /** The operation itself: prepares where that was not done yet. */
    Frame first() {
        return strand -> {
            strand.writes(sent);
            sent.beginSend(send);
            if (sent.prepared || prepare(strand)) {
                sendPrepared(strand);
            } else {
                strand.end(notPrepared());
            }
        };
    }

    private static Map<String, Object> notPrepared() {
        return Fields.of("sent", null);
    }

    /** Reuses the request where it was sent before, formats it and sets its completion routine. */
    boolean prepare(Strand strand) {
        strand.writes(sent);
        strand.writes(sent.request);
        sent.reuseIfSent();
        NtStatus status = stage.target.format(
                sent.request,
                Format.control(RequestType.DEVICE_CONTROL, new IoControlCode(0), MemoryRange.NONE, MemoryRange.NONE));
        if (status.isSuccess()) {
            strand.writes(sent.request.irp());
            sent.prepared = true;
            sent.request.setCompletionRoutine(routine());
        }
        return status.isSuccess();
    }

    private void sendPrepared(Strand strand) {
        strand.writes(sent);
        sent.sent();
        strand.become(RaceOperations.then(
                stage.target.send(sent.request, options()), accepted -> result(strand, (Boolean) accepted)));
    }

    private SendOptions options() {
        return new SendOptions(
                send.is("sync"),
                send.is("ignoreState"),
                false,
                send.has("timeoutMs"),
                -Ticks.ofMillis(send.number("timeoutMs", 0)));
    }

    private Map<String, Object> result(Strand strand, boolean accepted) {
        strand.reads(sent.request.irp());
        if (!accepted) {
            return refused(sent.request.status());
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("sent", true);
        if (send.is("sync")) {
            result.put("status", sent.request.status().hex());
            result.put("information", sent.request.information());
        }
        return result;
    }

    private static Map<String, Object> refused(NtStatus status) {
        return Fields.of("sent", false, "status", status.hex());
    }

    private CompletionRoutine routine() {
        return (request, target, params) -> strand -> {
            strand.writes(sent);
            sent.completed(params.status(), params.information());
            stage.completed(strand, sent);
            if (sent.takeResend()) {
                strand.become(new RaceSend(stage, sent, sent.send).again());
            } else {
                strand.end(null);
            }
        };
    }

    /** Once more, from the completion routine. */
    @SuppressWarnings("unchecked")
    private Frame again() {
        return RaceOperations.then(
                strand -> {
                    if (prepare(strand)) {
                        sendPrepared(strand);
                    } else {
                        strand.end(notPrepared());
                    }
                },
                result -> {
                    stage.agenda.writes(sent);
                    sent.resent((Map<String, Object>) result);
                    return result;
                });
    }
}
