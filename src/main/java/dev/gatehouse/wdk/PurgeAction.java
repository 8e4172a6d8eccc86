package dev.gatehouse.wdk;

/** Whether WdfIoTargetPurge waits for the requests that it cancels (WDF_IO_TARGET_PURGE_IO_ACTION). */
public enum PurgeAction {
    PURGE_IO_AND_WAIT("PurgeIoAndWait"),
    PURGE_IO("PurgeIo");

    private final String words;

    PurgeAction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
