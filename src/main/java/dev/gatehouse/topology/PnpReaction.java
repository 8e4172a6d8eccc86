package dev.gatehouse.topology;

/** What a driver does in one of the callbacks of a remote target that is about to be removed. */
public enum PnpReaction {
    /** Has the callback, and does nothing in it. */
    NOTHING("nothing"),
    /** WdfIoTargetClose. */
    CLOSE("close"),
    /** WdfIoTargetCloseForQueryRemove. */
    CLOSE_FOR_QUERY_REMOVE("close for query-remove"),
    /** WdfIoTargetOpen with WdfIoTargetOpenReopen. */
    REOPEN("reopen"),
    /** Answers the query with STATUS_UNSUCCESSFUL. */
    REFUSE("refuse"),
    /** WdfObjectDelete. */
    DELETE("delete");

    private final String words;

    PnpReaction(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
