package dev.gatehouse.conformance;

import dev.gatehouse.iotarget.AccessMask;
import dev.gatehouse.iotarget.OpenFile;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallback;
import dev.gatehouse.iotarget.TargetCallbacks;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** The operations on the target itself, with the callbacks that the recorded driver registers. */
final class TargetOperations {

    private static final OpenFile EXISTING_FILE = new OpenFile(new FileObject(1, "an existing file"), 0);

    private final Stage stage;

    TargetOperations(Stage stage) {
        this.stage = stage;
    }

    Frame frame(Fields operation) {
        return switch (operation.text("op")) {
            case "start" -> Operations.status(stage.target.start());
            case "stop" -> Operations.returned(stage.target.stop(Operations.stopAction(operation.text("action"))));
            case "purge" -> Operations.returned(stage.target.purge(Operations.purgeAction(operation.text("action"))));
            case "delete" -> Operations.returned(stage.target.delete());
            case "close" -> Operations.returned(stage.remote().close());
            case "closeForQueryRemove" -> Operations.returned(stage.remote().closeForQueryRemove());
            case "open" -> open(operation);
            case "reopen" -> Operations.status(stage.remote().open(new OpenParams.Reopen()));
            case "queryRemove" -> notification(TargetNotification.QUERY_REMOVE);
            case "removeCanceled" -> notification(TargetNotification.REMOVE_CANCELED);
            case "removeComplete" -> notification(TargetNotification.REMOVE_COMPLETE);
            case "getState" -> Frame.of(Fields.of("state", Performance.words(stage.target.state())));
            default -> throw new IllegalArgumentException("unknown operation " + operation.text("op"));
        };
    }

    private Frame open(Fields operation) {
        stage.opening(operation);
        TargetCallbacks callbacks = new TargetCallbacks(
                callback(operation, "onQueryRemove", TargetNotification.QUERY_REMOVE),
                callback(operation, "onRemoveCanceled", TargetNotification.REMOVE_CANCELED),
                callback(operation, "onRemoveComplete", TargetNotification.REMOVE_COMPLETE));
        OpenParams params =
                switch (operation.text("by")) {
                    case "device" -> new OpenParams.ExistingDevice(stage.device, OpenFile.NONE, callbacks);
                    case "deviceAndFile" -> new OpenParams.ExistingDevice(stage.device, EXISTING_FILE, callbacks);
                    default ->
                        new OpenParams.ByName(
                                "\\Device\\Recorded", AccessMask.READ_WRITE, AccessMask.READ_WRITE, callbacks);
                };
        return Operations.status(stage.remote().open(params));
    }

    private Frame notification(TargetNotification notification) {
        return stage.system.hasRegistration()
                ? Operations.status(stage.remote().notified(notification))
                : Operations.skipped("no PnP notification registered");
    }

    private TargetCallback callback(Fields open, String action, TargetNotification notification) {
        return open.has(action) ? target -> called(target, action, notification) : TargetCallback.NONE;
    }

    /** Does what the newest open says, whichever open registered the callback. */
    private Frame called(RemoteTarget target, String key, TargetNotification notification) {
        return strand -> {
            String action = stage.newestOpen().text(key, "none");
            stage.log.add("driverCallback", "which", notification.callback(), "action", action);
            strand.become(new InTurn(acting(target, action), after -> returned(after, notification, action)));
        };
    }

    private Frame acting(RemoteTarget target, String action) {
        return switch (action) {
            case "close" -> target.close();
            case "closeForQueryRemove" -> target.closeForQueryRemove();
            case "delete" -> target.delete();
            case "reopen" -> new InTurn(target.open(new OpenParams.Reopen()), this::reopened);
            default -> Frame.of(null);
        };
    }

    private void reopened(Strand strand) {
        stage.log.add("reopenStatus", "status", strand.<NtStatus>result().hex());
        strand.end(null);
    }

    private void returned(Strand strand, TargetNotification notification, String action) {
        stage.log.add("driverCallbackReturned", "which", notification.callback());
        strand.end(action.equals("fail") ? NtStatus.UNSUCCESSFUL : NtStatus.SUCCESS);
    }
}
