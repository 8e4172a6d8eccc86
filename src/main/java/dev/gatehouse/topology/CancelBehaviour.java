package dev.gatehouse.topology;

/** What a simulated device does with a request that is cancelled while it holds it. */
public enum CancelBehaviour {
    /** Completes it with STATUS_CANCELLED at once. */
    COMPLETES("completes"),
    /** Takes note, and completes it when it would have completed it anyway. */
    DEFERS("defers"),
    /** Has no cancel routine: the cancellation has no effect. */
    IGNORES("ignores");

    private final String words;

    CancelBehaviour(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
