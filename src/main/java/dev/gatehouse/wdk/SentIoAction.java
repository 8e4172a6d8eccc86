package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What WdfIoTargetStop does with requests that were sent (WDF_IO_TARGET_SENT_IO_ACTION). */
@API(status = STABLE)
public enum SentIoAction {
    CANCEL_SENT_IO("CancelSentIo"),
    WAIT_FOR_SENT_IO_TO_COMPLETE("WaitForSentIoToComplete"),
    LEAVE_SENT_IO_PENDING("LeaveSentIoPending");

    private final String words;

    SentIoAction(String words) {
        this.words = words;
    }

    /** The action in the words of journals and steps. */
    public String words() {
        return words;
    }

    /** Tells whether Stop returns only when the sent requests have been completed. */
    public boolean waits() {
        return this != LEAVE_SENT_IO_PENDING;
    }
}
