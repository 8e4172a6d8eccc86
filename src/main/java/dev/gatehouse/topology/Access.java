package dev.gatehouse.topology;

/** A right that a link asks for, or shares with others, when it opens its target. */
public enum Access {
    READ("read"),
    WRITE("write");

    private final String words;

    Access(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
