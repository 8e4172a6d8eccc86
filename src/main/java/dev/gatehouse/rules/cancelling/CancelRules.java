package dev.gatehouse.rules.cancelling;

import dev.gatehouse.rules.court.Rule;
import java.util.List;

/** The rules about requests that can be cancelled. */
public final class CancelRules {

    private static final List<Rule> ALL = List.of(
            new ReqMarkCancelableSend(),
            new CompleteCanceledReq(),
            new ReqNotCanceledLocal(),
            new MarkCancOnCancReqLocal(),
            new NoCancelFromEvtSurpriseRemove(),
            new EvtIoStopCancel(),
            new ReqIsCancOnCancReq());

    private CancelRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}
