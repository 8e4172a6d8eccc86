package dev.gatehouse.hardware;

/** In which order a device completes what it has. */
public enum CompletionOrder {
    /** Each transfer when its own time has come; the line is served from its head. */
    BY_LATENCY("by latency"),
    /** None before one that arrived earlier, however long that one takes. */
    FIFO("fifo"),
    /** Each when its own time has come; of those in line, the one that arrived last is served next. */
    LIFO("lifo");

    private final String words;

    CompletionOrder(String words) {
        this.words = words;
    }

    /** The words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
