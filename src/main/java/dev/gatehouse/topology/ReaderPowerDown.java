package dev.gatehouse.topology;

/** What a continuous reader does with its requests when its device leaves D0. */
public enum ReaderPowerDown {
    /** It cancels them, waits until they are back, and sends them again at the next D0 entry. */
    CANCEL("cancel"),
    /** It purges the target, waits, and starts the target again at the next D0 entry. */
    PURGE("purge"),
    /** It leaves them outstanding. */
    GO_ON("go on");

    private final String words;

    ReaderPowerDown(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
