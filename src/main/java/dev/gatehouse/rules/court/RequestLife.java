package dev.gatehouse.rules.court;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Set;

/** What rules know of a request object of a driver. */
public final class RequestLife {

    /** Who has it. */
    public enum Phase {
        /** The driver. */
        OWNED("its own"),
        /** A target, since the driver sent it. */
        OUT("sent and not back"),
        COMPLETED("completed already"),
        FORGOTTEN("sent and forgotten"),
        QUEUED("in a queue again"),
        DELETED("deleted");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        /** As a sentence goes on after "the request is". */
        public String words() {
            return words;
        }

        /** Tells whether its handle is no longer valid. */
        public boolean isOver() {
            return this == COMPLETED || this == FORGOTTEN || this == QUEUED || this == DELETED;
        }
    }

    /** What a driver may do with a request in EvtIoStop so that the power-down goes on. */
    private static final Set<RequestDdi> ANSWERS_A_STOP = Set.of(
            RequestDdi.COMPLETE,
            RequestDdi.CANCEL_SENT,
            RequestDdi.STOP_ACKNOWLEDGE,
            RequestDdi.FORWARD_TO_QUEUE,
            RequestDdi.REQUEUE);

    private final String driver;
    private final String name;
    private final boolean fromQueue;
    private Phase phase = Phase.OWNED;
    private boolean formatted;
    private boolean formattedForTarget;
    private boolean armed;
    private boolean deferred;
    private boolean lostToCancel;
    private boolean hasResult;
    private boolean refused;
    private boolean lookedAfter;
    private boolean stopAnswered;
    private boolean kept;

    RequestLife(String driver, String name, boolean fromQueue) {
        this.driver = driver;
        this.name = name;
        this.fromQueue = fromQueue;
    }

    /** Whose request it is. */
    public String driver() {
        return driver;
    }

    /** The name of its handle. */
    public String name() {
        return name;
    }

    /** Whether a queue presented it, so that the driver has to complete it. */
    public boolean isFromQueue() {
        return fromQueue;
    }

    /** Who has it now. */
    public Phase phase() {
        return phase;
    }

    /** Whether its driver has it. */
    public boolean isWithDriver() {
        return phase == Phase.OWNED;
    }

    /** Whether it was formatted since it was created, reused or came back. */
    public boolean isFormatted() {
        return formatted;
    }

    /** Whether it was ever formatted for a target (WdfIoTargetFormat…). */
    public boolean wasFormattedForTarget() {
        return formattedForTarget;
    }

    /** Whether it is marked cancelable now. */
    public boolean isCancelable() {
        return armed;
    }

    /** Whether it was ever marked cancelable: its driver meant to complete it later. */
    public boolean wasDeferred() {
        return deferred;
    }

    /** Whether the driver has it and has shown no plan for it: neither deferred it nor acknowledged its stop. */
    public boolean isForgottenByDriver() {
        return fromQueue && phase == Phase.OWNED && !deferred && !kept;
    }

    /** Whether WdfRequestUnmarkCancelable returned STATUS_CANCELLED. */
    public boolean isLostToCancel() {
        return lostToCancel;
    }

    /** Whether its last send failed or it came back, so that its status means something. */
    public boolean hasResult() {
        return hasResult;
    }

    /** Whether its last send returned FALSE. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether the driver has called anything on it since its last send returned FALSE. */
    public boolean isLookedAfter() {
        return lookedAfter;
    }

    void used(RequestDdi ddi, NtStatus status) {
        lookedAfter = true;
        stopAnswered |= ANSWERS_A_STOP.contains(ddi);
        switch (ddi) {
            case FORMAT -> {
                formatted = status.isSuccess();
                formattedForTarget |= status.isSuccess();
            }
            case FORMAT_USING_CURRENT_TYPE, FORMAT_USING_STACK_LOCATION -> formatted = true;
            case CHANGE_TARGET -> formatted &= !formattedForTarget;
            case REUSE -> reused();
            case MARK_CANCELABLE -> marked(status.isSuccess());
            case UNMARK_CANCELABLE -> unmarked(status);
            case FORWARD_TO_QUEUE, REQUEUE, ENQUEUE -> phase = status.isSuccess() ? Phase.QUEUED : phase;
            case COMPLETE -> completed();
            case DELETE -> phase = Phase.DELETED;
            case CREATE,
                    RETRIEVE,
                    GET_STATUS,
                    GET_FILE_OBJECT,
                    GET_PARAMETERS,
                    IS_CANCELED,
                    CANCEL_SENT,
                    STOP_ACKNOWLEDGE -> {}
        }
    }

    private void reused() {
        formatted = false;
        hasResult = false;
        refused = false;
    }

    private void marked(boolean taken) {
        armed = taken;
        deferred |= taken;
    }

    private void unmarked(NtStatus status) {
        armed = false;
        lostToCancel = status.equals(NtStatus.CANCELLED);
    }

    private void completed() {
        if (fromQueue) {
            phase = Phase.COMPLETED;
            armed = false;
        }
    }

    void entered(Conduct.Entered callback) {
        switch (callback.callback()) {
            case Conduct.Entered.REQUEST_CANCEL -> armed = false;
            case Conduct.Entered.IO_STOP -> stopAnswered = false;
            case Conduct.Entered.CANCELED_ON_QUEUE -> phase = Phase.OWNED;
            default -> {}
        }
    }

    /** WdfRequestStopAcknowledge. */
    void acknowledged(boolean requeue) {
        kept |= !requeue;
        phase = requeue ? Phase.QUEUED : phase;
    }

    /** Whether the driver has done something since EvtIoStop was called that lets the power-down go on. */
    public boolean isStopAnswered() {
        return stopAnswered || phase.isOver();
    }

    /** An object of its name is disposed of, with what is above it perhaps. */
    void disposed(ObjectType type) {
        phase = type == ObjectType.REQUEST ? Phase.DELETED : phase;
    }

    void sent() {
        phase = phase.isOver() ? phase : Phase.OUT;
        refused = false;
        hasResult = false;
    }

    void refused() {
        phase = Phase.OWNED;
        refused = true;
        lookedAfter = false;
        hasResult = true;
    }

    void forgotten() {
        phase = Phase.FORGOTTEN;
    }

    void cameBack() {
        phase = phase == Phase.OUT ? Phase.OWNED : phase;
        formatted = false;
        hasResult = true;
    }
}
