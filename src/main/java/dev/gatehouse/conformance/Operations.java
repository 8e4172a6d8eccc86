package dev.gatehouse.conformance;

import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The operations of recordings as frames; each ends with the operation's result. */
final class Operations {

    private static final Map<String, Object> NOTHING = Map.of();

    private final Stage stage;
    private final TargetOperations targetOperations;

    Operations(Stage stage) {
        this.stage = stage;
        this.targetOperations = new TargetOperations(stage);
    }

    Frame frame(Fields operation) {
        return switch (operation.text("op")) {
            case "send" -> usable(operation).orElseGet(() -> send(operation));
            case "prepare" -> usable(operation).orElseGet(() -> prepare(operation));
            case "create" -> create(operation);
            case "reuse" -> reuse(operation);
            case "deleteRequest" -> delete(operation);
            case "getStatus" -> getStatus(operation);
            case "cancel" -> cancel(operation);
            case "originatorCancel" -> cancelFromAbove(operation);
            case "deviceComplete" -> complete(operation);
            default -> targetOperations.frame(operation);
        };
    }

    /** A frame that says why the operation is skipped. */
    static Frame skipped(String why) {
        return Frame.of(Fields.of("skipped", why));
    }

    private Optional<Frame> usable(Fields operation) {
        return stage.request(operation.text("req"))
                .flatMap(used -> used.isGone() ? Optional.of(skipped("request deleted")) : outstanding(used.request()));
    }

    private static Optional<Frame> outstanding(Request request) {
        return request.isOutstanding() ? Optional.of(skipped("request still outstanding")) : Optional.empty();
    }

    private Frame send(Fields operation) {
        return new Sending(stage, stage.requestFor(operation), operation).first();
    }

    private Frame prepare(Fields operation) {
        return strand -> {
            Map<String, Object> result = new LinkedHashMap<>();
            DriverRequest prepared = stage.requestFor(operation);
            CompletionRoutine routine = operation.is("completionRoutine", true)
                    ? new DriverCompletion(stage).routine(prepared)
                    : CompletionRoutine.NONE;
            result.put(
                    "status",
                    prepared.prepare(stage.target, operation, routine, result).hex());
            strand.end(result);
        };
    }

    private Frame create(Fields operation) {
        return strand -> {
            NtStatus status = stage.requestFor(operation).create(stage.target, operation.is("withTarget"));
            if (!status.isSuccess()) {
                stage.forget(operation.text("req"));
            }
            strand.end(Fields.of("status", status.hex()));
        };
    }

    private Frame reuse(Fields operation) {
        return stage.request(operation.text("req"))
                .filter(used -> !used.isGone() && !used.request().isOutstanding())
                .<Frame>map(used ->
                        strand -> strand.end(Fields.of("status", used.reuse().hex())))
                .orElseGet(() -> skipped("not allowed now"));
    }

    private Frame delete(Fields operation) {
        return strand -> {
            stage.request(operation.text("req"))
                    .filter(used -> !used.isGone()
                            && (operation.is("force") || !used.request().isOutstanding()))
                    .ifPresent(used -> {
                        used.request().delete(stage.journal);
                        used.disappear();
                    });
            strand.end(NOTHING);
        };
    }

    private Frame getStatus(Fields operation) {
        return stage.request(operation.text("req"))
                .filter(used -> !used.isGone())
                .<Frame>map(used -> strand ->
                        strand.end(Fields.of("status", used.request().status().hex())))
                .orElseGet(() -> skipped("no such request"));
    }

    private Frame cancel(Fields operation) {
        Optional<DriverRequest> used = stage.request(operation.text("req"));
        if (used.isEmpty()) {
            return skipped("no such request");
        }
        return used.get().isGone()
                ? skipped("request deleted")
                : returned(new CancelRequest(stage.journal, used.get().request(), "driver"));
    }

    private Frame cancelFromAbove(Fields operation) {
        return stage.request(operation.text("req"))
                .filter(used -> used.request().isFromQueue())
                .filter(used -> used.request().isOutstanding() || stage.device.holds(operation.text("req")))
                .map(used -> returned(new CancelIrp(used.request().irp())))
                .orElseGet(() -> skipped("no outstanding queue request"));
    }

    private Frame complete(Fields operation) {
        String name = operation.text("req");
        if (!stage.device.holds(name)) {
            return skipped("not at device");
        }
        NtStatus status = operation.status("status", NtStatus.SUCCESS);
        return new InTurn(
                stage.device.complete(name, status, operation.number("information", 0), "command"), Frame.of(NOTHING));
    }

    /** Wraps a DDI that returns a BOOLEAN, or nothing. */
    static Frame returned(Frame ddi) {
        return new InTurn(ddi, strand -> {
            Object value = strand.result();
            strand.end(Fields.of("returned", value == null ? "void" : value));
        });
    }

    /** Wraps a DDI that returns a status. */
    static Frame status(Frame ddi) {
        return new InTurn(
                ddi,
                strand ->
                        strand.end(Fields.of("status", strand.<NtStatus>result().hex())));
    }

    static SentIoAction stopAction(String words) {
        return Arrays.stream(SentIoAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    static PurgeAction purgeAction(String words) {
        return Arrays.stream(PurgeAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
