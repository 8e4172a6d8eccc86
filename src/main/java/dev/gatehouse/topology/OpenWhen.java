package dev.gatehouse.topology;

/** When a driver opens a remote target. */
public enum OpenWhen {
    /** At the first D0 entry of the driver's device. */
    AT_START("at start"),
    /** When the target's device interface arrives. */
    ON_ARRIVAL("on arrival"),
    /** When a step of the scenario says so. */
    BY_SCENARIO("by the scenario");

    private final String words;

    OpenWhen(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
