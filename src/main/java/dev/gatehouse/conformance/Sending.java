package dev.gatehouse.conformance;

import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import java.util.LinkedHashMap;
import java.util.Map;

/** WdfRequestSend as the recorded driver calls it; each frame ends with the operation's result. */
final class Sending {

    private final Stage stage;
    private final DriverRequest sent;
    private final Request request;
    private final Fields send;
    private final Map<String, Object> result = new LinkedHashMap<>();

    Sending(Stage stage, DriverRequest sent, Fields send) {
        this.stage = stage;
        this.sent = sent;
        this.request = sent.request();
        this.send = send;
    }

    /** The operation itself: prepares where that was not done yet. */
    Frame first() {
        return strand -> {
            stage.device.answer(request.name(), SimulatedDevice.Answer.of(send));
            sent.resend(send.number("resendOnCompletion", 0));
            prepareAndSend(strand, sent.isPrepared() || prepare());
        };
    }

    /** Once more, from the completion routine. */
    Frame again() {
        return strand -> prepareAndSend(strand, prepare());
    }

    private boolean prepare() {
        return sent.prepare(stage.target, send, routine(), result).isSuccess();
    }

    private CompletionRoutine routine() {
        return send.is("completionRoutine", true) && !send.is("sendAndForget")
                ? new DriverCompletion(stage).routine(sent)
                : CompletionRoutine.NONE;
    }

    private void prepareAndSend(Strand strand, boolean prepared) {
        if (!prepared) {
            result.put("sent", null);
            result.put("why", "prepare failed");
            strand.end(result);
            return;
        }
        int completions = sent.completions();
        sent.sending(send);
        strand.become(new InTurn(stage.target.send(request, options(send)), after -> returned(after, completions)));
    }

    static SendOptions options(Fields send) {
        return new SendOptions(
                send.is("sync"),
                send.is("ignoreState"),
                send.is("sendAndForget"),
                send.has("timeoutMs"),
                -Ticks.ofMillis(send.number("timeoutMs", 0)));
    }

    private void returned(Strand strand, int completionsBefore) {
        boolean accepted = strand.<Boolean>result();
        result.put("sent", accepted);
        if (!accepted) {
            result.put("status", request.status().hex());
        } else if (send.is("sync")) {
            addCompletion();
        } else {
            result.put("disposition", disposition(completionsBefore));
        }
        boolean leftToDriver = request.isFromQueue() && (!accepted || send.is("sync"));
        if (leftToDriver) {
            strand.become(new InTurn(new DriverCompletion(stage).completeVisibly(sent), s -> s.end(result)));
        } else {
            strand.end(result);
        }
    }

    private void addCompletion() {
        if (!request.isFromQueue()) {
            NtStatus status = request.status();
            result.put("status", status.hex());
            result.put("completionStatus", status.hex());
            result.put("information", request.information());
        }
    }

    private String disposition(int completionsBefore) {
        if (send.is("sendAndForget")) {
            sent.disappear();
            return "sentAndForgotten";
        }
        if (sent.completions() > completionsBefore) {
            return "completed";
        }
        if (stage.device.holds(request.name())) {
            return "sentToDevice";
        }
        return stage.target.pendsName(request.name()) ? "pended" : "ownedByCanceler";
    }
}
