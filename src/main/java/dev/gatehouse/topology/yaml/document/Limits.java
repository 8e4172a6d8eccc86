package dev.gatehouse.topology.yaml.document;

/** How much a topology file may ask for: far more than a person writes, far less than would hurt. */
public final class Limits {

    /** Bytes of a file; ten thousand stacks with links and faults have less. */
    public static final int MOST_BYTES = 4 << 20;

    /** Maps and lists inside one another; the language itself has nine levels. */
    static final int MOST_LEVELS = 20;

    /** Uses of anchors; each may repeat a whole part of the file. */
    static final int MOST_ALIASES = 50;

    /** Files of a topology, with all that it imports. */
    public static final int MOST_FILES = 64;

    /** Files that import one another, one below the other. */
    public static final int MOST_IMPORT_LEVELS = 16;

    private Limits() {}
}
