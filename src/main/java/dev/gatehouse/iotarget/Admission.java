package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.TargetState;

/**
 * What a target does with a request that is sent to it (FxIoTarget::SubmitLocked).
 *
 * <p>For a send that respects the state the gates decide; one that ignores it is refused only by a target that is
 * closed for good.
 */
enum Admission {
    SEND,
    PEND,
    REFUSE;

    static Admission of(TargetState state, boolean removing, boolean ignoresState) {
        return ignoresState ? ofIgnoring(state, removing) : ofRespecting(Gates.of(state));
    }

    private static Admission ofRespecting(Gates gates) {
        if (!gates.in()) {
            return REFUSE;
        }
        return gates.out() ? SEND : PEND;
    }

    private static Admission ofIgnoring(TargetState state, boolean removing) {
        return switch (state) {
            case STARTED, STOPPED, PURGED -> SEND;
            case CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> removing ? SEND : REFUSE;
        };
    }

    /** Why, in the words that a journal shows. */
    static Reason reason(TargetState state, boolean ignoresState) {
        return ignoresState ? REASONS_IGNORING[state.value()] : REASONS[state.value()];
    }

    private static final String SOURCE = "FxIoTarget::SubmitLocked";

    private static final Reason[] REASONS = {
        Reason.NONE,
        Reason.NONE,
        new Reason(SOURCE, "a stopped target keeps requests until it is started"),
        new Reason(SOURCE, "a target that is closed for a query-remove takes no requests until it is opened again"),
        new Reason(SOURCE, "a closed target takes no requests"),
        new Reason(SOURCE, "a deleted target takes no requests"),
        new Reason(SOURCE, "a purged target takes no requests until it is started"),
    };

    private static final Reason[] REASONS_IGNORING = {
        Reason.NONE,
        Reason.NONE,
        new Reason(SOURCE, "IGNORE_TARGET_STATE passes a stopped target"),
        new Reason(SOURCE, "IGNORE_TARGET_STATE does not help once a target is closed for a query-remove"),
        new Reason(SOURCE, "IGNORE_TARGET_STATE does not help once a target is closed"),
        new Reason(SOURCE, "IGNORE_TARGET_STATE does not help once a target is deleted"),
        new Reason(SOURCE, "IGNORE_TARGET_STATE passes a purged target"),
    };
}
