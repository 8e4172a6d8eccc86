package dev.gatehouse.topology;

/** How a driver's default queue presents requests (WDF_IO_QUEUE_DISPATCH_TYPE). */
public enum QueueKind {
    PARALLEL("parallel"),
    SEQUENTIAL("sequential"),
    MANUAL("manual");

    private final String words;

    QueueKind(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
