package dev.gatehouse.cli.terminal;

/** How a command ends; where several apply the highest wins. */
public enum ExitCode {
    /** All is well. */
    PASSED(0),
    /** A scenario failed. */
    FAILED(1),
    /** An input is wrong: an option, a path, a file, a step; or nothing was checked. */
    WRONG(2),
    /** Gatehouse itself is at fault. */
    FAULT(3);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    /** What the process ends with. */
    public int value() {
        return value;
    }

    /** What a command ends with that came to both: the worse. */
    public ExitCode or(ExitCode other) {
        return value >= other.value ? this : other;
    }
}
