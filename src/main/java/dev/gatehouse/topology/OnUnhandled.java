package dev.gatehouse.topology;

/** What becomes of a request for which a driver declares no behaviour. */
public enum OnUnhandled {
    /** It goes to the next-lower driver, send-and-forget. */
    FORWARD("forward"),
    /** It fails with STATUS_INVALID_DEVICE_REQUEST, the framework's own default. */
    FAIL("fail");

    private final String words;

    OnUnhandled(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
