package dev.gatehouse.rules;

import static dev.gatehouse.journal.Conduct.Entered.REQUEST_CANCEL;
import static dev.gatehouse.journal.Conduct.Entered.SURPRISE_REMOVAL;
import static dev.gatehouse.journal.Conduct.Entered.WDM_DISPATCH;
import static dev.gatehouse.journal.Conduct.Entered.WDM_PREPROCESS;
import static dev.gatehouse.rules.Story.TARGET;

import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SendWay;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** For each rule a story that breaks it and nothing else, and one as near as can be that breaks nothing. */
record Specimen(String rule, UnaryOperator<Story> wrong, UnaryOperator<Story> right) {

    private static final String HANDLER = "EvtIoRead";
    private static final String WORK_ITEM = "EvtWorkItem";

    private static final List<Specimen> OTHERS = List.of(
            new Specimen(
                    "CompleteCanceledReq",
                    story -> lost(story).calls(RequestDdi.COMPLETE, NtStatus.SUCCESS),
                    story -> lost(story).enters(REQUEST_CANCEL, "").calls(RequestDdi.COMPLETE, NtStatus.CANCELLED)),
            new Specimen(
                    "DeferredRequestCompleted",
                    story -> deferred(story).leaves(HANDLER, "").ends(),
                    story -> deferred(story)
                            .calls(RequestDdi.UNMARK_CANCELABLE)
                            .calls(RequestDdi.COMPLETE)
                            .ends()),
            new Specimen(
                    "DeviceInitAPI",
                    story -> story.callsDevice(DeviceCall.INIT_TOO_LATE),
                    story -> story.callsDevice(DeviceCall.SET_COMPLETION_ROUTINE)),
            new Specimen(
                    "DoubleCompletion",
                    story -> story.presented().calls(RequestDdi.COMPLETE).calls(RequestDdi.COMPLETE),
                    story -> story.presented()
                            .calls(RequestDdi.COMPLETE)
                            .leaves(HANDLER, "")
                            .presented()
                            .calls(RequestDdi.COMPLETE)),
            new Specimen(
                    "EvtSurpriseRemoveNoRequestComplete",
                    story -> story.presented().enters(SURPRISE_REMOVAL, "").calls(RequestDdi.COMPLETE),
                    story -> deferred(story)
                            .enters(SURPRISE_REMOVAL, "")
                            .leaves(SURPRISE_REMOVAL, "")
                            .calls(RequestDdi.UNMARK_CANCELABLE)
                            .calls(RequestDdi.COMPLETE)),
            new Specimen(
                    "FileObjectConfigured",
                    story -> story.presented().calls(RequestDdi.GET_FILE_OBJECT, NtStatus.INVALID_DEVICE_REQUEST),
                    story -> story.presented().calls(RequestDdi.GET_FILE_OBJECT)),
            new Specimen(
                    "FwdIrpToIoQueueValid",
                    story -> story.enters(WDM_DISPATCH, "")
                            .leaves(WDM_DISPATCH, "")
                            .callsDevice(DeviceCall.DISPATCH_IRP_TO_IO_QUEUE),
                    story -> story.enters(WDM_PREPROCESS, "").callsDevice(DeviceCall.DISPATCH_IRP_TO_IO_QUEUE)),
            new Specimen(
                    "InformationBeyondBuffer",
                    story -> sent(story.created()).comesBack().overruns(),
                    story -> sent(story.created()).comesBack()),
            new Specimen(
                    "InternalIoctlReqs",
                    story -> story.describes(RequestType.INTERNAL_DEVICE_CONTROL, RequestType.DEVICE_CONTROL),
                    story -> story.describes(RequestType.INTERNAL_DEVICE_CONTROL, RequestType.OTHER)),
            new Specimen(
                    "InvalidReqAccess",
                    story -> sent(story.created()).calls(RequestDdi.REUSE),
                    story -> sent(story.created())
                            .calls(RequestDdi.CANCEL_SENT)
                            .comesBack()
                            .calls(RequestDdi.REUSE)),
            new Specimen(
                    "IoctlReqs",
                    story -> story.describes(RequestType.DEVICE_CONTROL, RequestType.OTHER),
                    story -> story.describes(RequestType.DEVICE_CONTROL, RequestType.DEVICE_CONTROL)),
            new Specimen("KmdfIrql", story -> story.calls(TargetDdi.CLOSE, Irql.DISPATCH), story -> story.calls(
                            TargetDdi.CLOSE)
                    .calls(TargetDdi.STOP, Irql.DISPATCH)),
            new Specimen(
                    "MarkCancOnCancReqLocal",
                    story -> deferred(story).calls(RequestDdi.MARK_CANCELABLE),
                    story -> deferred(story).calls(RequestDdi.UNMARK_CANCELABLE).calls(RequestDdi.MARK_CANCELABLE)),
            new Specimen(
                    "NoCancelFromEvtSurpriseRemove",
                    story -> sent(story.created()).enters(SURPRISE_REMOVAL, "").calls(RequestDdi.CANCEL_SENT),
                    story -> sent(story.created()).calls(RequestDdi.CANCEL_SENT)),
            new Specimen(
                    "NoDeleteInOwnRoutine",
                    story -> sent(story.created()).comesBack().calls(TargetDdi.DELETE),
                    story -> sent(story.created())
                            .comesBack()
                            .leaves("EvtRequestCompletionRoutine", TARGET)
                            .calls(TargetDdi.DELETE)),
            new Specimen(
                    "NoWaitingStopInHandler",
                    story -> story.presented().calls(TargetDdi.STOP_AND_CANCEL),
                    story -> story.presented().calls(TargetDdi.STOP)),
            new Specimen("ParentObjectCheck", story -> story.makes(ObjectType.MEMORY, false), story -> story.makes(
                            ObjectType.MEMORY, true)
                    .makes(ObjectType.LOOKASIDE, false)),
            new Specimen(
                    "ReadReqs",
                    story -> story.describes(RequestType.READ, RequestType.WRITE),
                    story -> story.describes(RequestType.READ, RequestType.READ)),
            new Specimen(
                    "ReqCompletionRoutine",
                    story -> formatted(story).sends(SendWay.ASYNCHRONOUS, true, false, true, Irql.PASSIVE),
                    story -> formatted(story).sends(SendWay.SYNCHRONOUS, true, false, true, Irql.PASSIVE)),
            new Specimen("ReqDelete", story -> story.created().calls(RequestDdi.COMPLETE), story -> story.created()
                    .calls(RequestDdi.DELETE)),
            new Specimen(
                    "ReqMarkCancelableSend",
                    story -> formatted(story).calls(RequestDdi.MARK_CANCELABLE).sends(SendWay.ASYNCHRONOUS),
                    story -> formatted(story)
                            .calls(RequestDdi.MARK_CANCELABLE)
                            .calls(RequestDdi.UNMARK_CANCELABLE)
                            .sends(SendWay.ASYNCHRONOUS)),
            new Specimen(
                    "ReqNotCanceledLocal",
                    story -> deferred(story).calls(RequestDdi.COMPLETE),
                    story -> deferred(story).enters(REQUEST_CANCEL, "").calls(RequestDdi.COMPLETE)),
            new Specimen(
                    "ReqSendFail",
                    story -> formatted(story)
                            .sends(SendWay.ASYNCHRONOUS)
                            .refused()
                            .calls(RequestDdi.COMPLETE, NtStatus.SUCCESS),
                    story -> formatted(story)
                            .sends(SendWay.ASYNCHRONOUS)
                            .refused()
                            .calls(RequestDdi.GET_STATUS)
                            .calls(RequestDdi.COMPLETE, NtStatus.UNSUCCESSFUL)
                            .leaves(HANDLER, "")),
            new Specimen(
                    "ReqSendWhileSpinlock",
                    story -> formatted(story).locks(true, LockUse.ACQUIRE).sends(SendWay.ASYNCHRONOUS),
                    story -> formatted(story)
                            .locks(false, LockUse.ACQUIRE)
                            .locks(true, LockUse.ACQUIRE)
                            .locks(true, LockUse.RELEASE)
                            .sends(SendWay.ASYNCHRONOUS)),
            new Specimen("RequestCompleted", story -> story.presented().ends(), story -> sent(story.presented())
                    .leaves(HANDLER, "")
                    .ends()),
            new Specimen(
                    "RequestFormattedValid",
                    story -> story.presented().sends(SendWay.ASYNCHRONOUS),
                    story -> story.presented().sends(SendWay.SEND_AND_FORGET, false, false, true, Irql.PASSIVE)),
            new Specimen(
                    "RequestGetStatusValid",
                    story -> sent(story.created()).calls(RequestDdi.GET_STATUS),
                    story -> sent(story.created()).comesBack().calls(RequestDdi.GET_STATUS)),
            new Specimen("RequestNameUsedTwice", story -> story.created().created(), story -> story.created()
                    .calls(RequestDdi.DELETE)
                    .created()),
            new Specimen(
                    "RequestSendAndForgetNoFormatting",
                    story -> story.presented()
                            .calls(RequestDdi.FORMAT)
                            .calls(RequestDdi.REUSE)
                            .sends(SendWay.SEND_AND_FORGET, false, false, true, Irql.PASSIVE),
                    story -> formatted(story).sends(SendWay.SEND_AND_FORGET, false, false, true, Irql.PASSIVE)),
            new Specimen(
                    "RequestSendAndForgetNoFormatting2",
                    story -> story.created().sends(SendWay.SEND_AND_FORGET),
                    story -> story.presented().sends(SendWay.SEND_AND_FORGET, false, false, true, Irql.PASSIVE)),
            new Specimen(
                    "RequestSendOptionsValid",
                    story -> story.presented().sends(SendWay.CONTRADICTORY),
                    story -> formatted(story).sends(SendWay.ASYNCHRONOUS)),
            new Specimen(
                    "SendAndForgetWithRoutine",
                    story -> story.presented().sends(SendWay.SEND_AND_FORGET),
                    story -> story.presented().sends(SendWay.SEND_AND_FORGET, false, false, true, Irql.PASSIVE)),
            new Specimen(
                    "SendToDeadTarget",
                    story -> formatted(story)
                            .sends(SendWay.ASYNCHRONOUS, true, true, false, Irql.PASSIVE)
                            .taken(),
                    story -> formatted(story)
                            .sends(SendWay.ASYNCHRONOUS, true, true, false, Irql.PASSIVE)
                            .refused()),
            new Specimen(
                    "SerialisedGateCalls",
                    story -> story.calls(TargetDdi.STOP_AND_WAIT).calls(TargetDdi.START),
                    story -> story.calls(TargetDdi.STOP_AND_WAIT)
                            .returns(TargetDdi.STOP_AND_WAIT)
                            .calls(TargetDdi.START)),
            new Specimen(
                    "SetCompletionRoutineFromDispatch",
                    story -> story.enters(WDM_DISPATCH, "").callsDevice(DeviceCall.SET_COMPLETION_ROUTINE),
                    story -> story.enters(WDM_PREPROCESS, "").callsDevice(DeviceCall.SET_COMPLETION_ROUTINE)),
            new Specimen(
                    "SyncReqSend",
                    story -> story.describes(RequestType.NO_FORMAT, RequestType.READ, false, Irql.PASSIVE),
                    story -> story.describes(RequestType.NO_FORMAT, RequestType.READ)),
            new Specimen(
                    "SyncReqSend2",
                    story -> formatted(story).sends(SendWay.SYNCHRONOUS, false, true, true, Irql.PASSIVE),
                    story -> formatted(story).sends(SendWay.SYNCHRONOUS)),
            new Specimen(
                    "SyncSendIrql",
                    story -> formatted(story).sends(SendWay.SYNCHRONOUS, true, true, true, Irql.DISPATCH),
                    story -> formatted(story).sends(SendWay.ASYNCHRONOUS, true, true, true, Irql.DISPATCH)),
            new Specimen(
                    "TargetQueryRemove", story -> story.leaves("EvtIoTargetQueryRemove", TARGET), story -> story.leaves(
                                    "EvtIoTargetQueryRemove", TARGET, NtStatus.UNSUCCESSFUL)
                            .becomes(TargetState.CLOSED_FOR_QUERY_REMOVE)
                            .leaves("EvtIoTargetQueryRemove", TARGET)
                            .becomes(TargetState.CLOSED)
                            .leaves("EvtIoTargetRemoveComplete", TARGET)),
            new Specimen(
                    "TargetDeletedBeforeItsRequests",
                    story -> story.disposesTarget("r1"),
                    story -> story.disposesTarget("")),
            new Specimen("WdfSpinlock", story -> story.locks(true, LockUse.RELEASE_NOT_HELD), story -> story.locks(
                            true, LockUse.ACQUIRE)
                    .locks(true, LockUse.RELEASE)),
            new Specimen(
                    "WdfSpinlockRelease",
                    story -> story.enters(WORK_ITEM, "")
                            .locks(true, LockUse.ACQUIRE)
                            .leaves(WORK_ITEM, ""),
                    story -> story.locks(true, LockUse.ACQUIRE)
                            .enters(WORK_ITEM, "")
                            .leaves(WORK_ITEM, "")),
            new Specimen(
                    "WdfWaitlock",
                    story -> story.locks(false, LockUse.ACQUIRE_AGAIN),
                    story -> story.locks(false, LockUse.ACQUIRE)),
            new Specimen(
                    "WdfWaitlockRelease",
                    story -> story.enters(WORK_ITEM, "")
                            .locks(false, LockUse.ACQUIRE)
                            .leaves(WORK_ITEM, ""),
                    story -> story.enters(WORK_ITEM, "")
                            .locks(false, LockUse.ACQUIRE)
                            .locks(false, LockUse.RELEASE)
                            .leaves(WORK_ITEM, "")),
            new Specimen(
                    "WriteReqs",
                    story -> story.describes(RequestType.WRITE, RequestType.READ),
                    story -> story.describes(RequestType.NO_FORMAT, RequestType.READ)));

    static final List<Specimen> ALL = Stream.of(OTHERS, PowerSpecimens.ALL, BufferSpecimens.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Specimen::rule))
            .toList();

    private static Story formatted(Story story) {
        return story.presented().calls(RequestDdi.FORMAT_USING_CURRENT_TYPE);
    }

    static Story sent(Story story) {
        return story.calls(RequestDdi.FORMAT).sends(SendWay.ASYNCHRONOUS).taken();
    }

    static Story deferred(Story story) {
        return story.presented().calls(RequestDdi.MARK_CANCELABLE);
    }

    private static Story lost(Story story) {
        return deferred(story).calls(RequestDdi.UNMARK_CANCELABLE, NtStatus.CANCELLED);
    }

    @Override
    public String toString() {
        return rule;
    }
}
