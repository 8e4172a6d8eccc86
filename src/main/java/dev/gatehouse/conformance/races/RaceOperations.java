package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.CancelRequest;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import java.util.Arrays;
import java.util.function.Function;

/** The operations of races as frames; each ends with the operation's result. */
final class RaceOperations {

    private static final String DONE = "done";

    private final RaceStage stage;

    RaceOperations(RaceStage stage) {
        this.stage = stage;
    }

    /** The frame of an operation, to be asked for in the step that begins it. */
    Frame frame(Fields operation) {
        return switch (operation.text("op")) {
            case "send" -> new RaceSend(stage, stage.request(operation.text("req")), operation).first();
            case "prepare" -> prepare(operation);
            case "cancel" -> returning("returned", cancel(operation));
            case "deviceComplete" -> complete(operation);
            case "advance" -> done(stage.agenda.passage(Ticks.ofMillis(operation.number("ms", 0))));
            case "start" -> status(stage.target.start());
            case "stop" -> done(stage.target.stop(stopAction(operation.text("action"))));
            case "purge" -> done(stage.target.purge(purgeAction(operation.text("action"))));
            case "delete" -> done(stage.target.delete());
            default -> remote(operation);
        };
    }

    private Frame remote(Fields operation) {
        return switch (operation.text("op")) {
            case "close" -> done(stage.remote().close());
            case "closeForQueryRemove" -> done(stage.remote().closeForQueryRemove());
            case "open" -> status(stage.remote().open(byName()));
            case "reopen" -> status(stage.remote().open(new OpenParams.Reopen()));
            case "queryRemove" -> status(stage.remote().notified(TargetNotification.QUERY_REMOVE));
            case "removeCanceled" -> status(stage.remote().notified(TargetNotification.REMOVE_CANCELED));
            case "removeComplete" -> status(stage.remote().notified(TargetNotification.REMOVE_COMPLETE));
            default -> throw new IllegalArgumentException("unknown operation " + operation.text("op"));
        };
    }

    private static OpenParams byName() {
        return new OpenParams.ByName(
                "\\Device\\Raced", AccessMask.READ_WRITE, AccessMask.READ_WRITE, TargetCallbacks.NONE);
    }

    private Frame prepare(Fields operation) {
        return strand -> {
            RaceRequest prepared = stage.request(operation.text("req"));
            new RaceSend(stage, prepared, operation).prepare(strand);
            strand.end(DONE);
        };
    }

    private Frame cancel(Fields operation) {
        return new CancelRequest(stage.journal, stage.request(operation.text("req")).request, "driver");
    }

    private Frame complete(Fields operation) {
        return then(
                stage.device.complete(
                        stage.request(operation.text("req")),
                        operation.status("status", NtStatus.SUCCESS),
                        operation.number("information", 0)),
                had -> Boolean.TRUE.equals(had) ? DONE : "skipped");
    }

    private static Frame done(Frame ddi) {
        return then(ddi, nothing -> DONE);
    }

    private static Frame status(Frame ddi) {
        return then(ddi, status -> Fields.of("status", ((NtStatus) status).hex()));
    }

    private static Frame returning(String field, Frame ddi) {
        return then(ddi, value -> Fields.of(field, value));
    }

    /** A frame and what becomes of its result. */
    static Frame then(Frame first, Function<Object, Object> result) {
        return new Frame() {
            private boolean called;

            @Override
            public void step(Strand strand) {
                if (called) {
                    strand.end(result.apply(strand.result()));
                } else {
                    called = true;
                    strand.call(first);
                }
            }
        };
    }

    private static SentIoAction stopAction(String words) {
        return Arrays.stream(SentIoAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static PurgeAction purgeAction(String words) {
        return Arrays.stream(PurgeAction.values())
                .filter(action -> action.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
