package dev.gatehouse.report.sequence;

/**
 * Somebody who has a column of the sequence.
 *
 * @param name the name that the journal uses
 * @param words what it is: a role, a model
 */
public record Actor(String name, Kind kind, String words) {

    /** What kinds of participants there are. */
    public enum Kind {
        APPLICATION,
        MANAGER,
        DRIVER,
        TARGET,
        DEVICE
    }

    boolean isTarget() {
        return kind == Kind.TARGET;
    }

    /** The name without its owner, as it stands at the head of a column: {@code local target}. */
    String title() {
        int owner = name.indexOf("'s ");
        return isTarget() && owner > 0 ? name.substring(owner + 3) : name;
    }

    /** Whose target it is; empty for others. */
    String owner() {
        int owner = name.indexOf("'s ");
        return isTarget() && owner > 0 ? name.substring(0, owner) : "";
    }

    // Written out: what the compiler makes of a record is put together at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that && name.equals(that.name) && kind == that.kind && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
