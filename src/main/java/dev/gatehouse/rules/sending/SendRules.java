package dev.gatehouse.rules.sending;

import dev.gatehouse.rules.court.Rule;
import java.util.List;

/** The rules about formatting and sending. */
public final class SendRules {

    private static final List<Rule> ALL = List.of(
            new ReqCompletionRoutine(),
            new RequestFormattedValid(),
            new RequestSendAndForgetNoFormatting(),
            new RequestSendAndForgetNoFormatting2(),
            new SendAndForgetWithRoutine(),
            new RequestSendOptionsValid(),
            new ReqSendFail(),
            new RequestGetStatusValid(),
            new SyncReqSend(),
            new SyncReqSend2(),
            ReceivedTypeReqs.ofReads(),
            ReceivedTypeReqs.ofWrites(),
            ReceivedTypeReqs.ofControls(),
            ReceivedTypeReqs.ofInternalControls(),
            new FwdIrpToIoQueueValid(),
            new SetCompletionRoutineFromDispatch());

    private SendRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}
