package dev.gatehouse.hardware;

/** What a device does with a request that is cancelled while it holds it. */
public enum CancelBehaviour {
    /** Has a cancel routine that completes it with STATUS_CANCELLED at once. */
    COMPLETES("completes"),
    /** Has a cancel routine, but completes it only when it would have done so anyway. */
    DEFERS("defers"),
    /** Has no cancel routine: the cancellation has no effect. */
    IGNORES("ignores");

    private final String words;

    CancelBehaviour(String words) {
        this.words = words;
    }

    /** The word that stands for it in a topology file. */
    public String words() {
        return words;
    }
}
