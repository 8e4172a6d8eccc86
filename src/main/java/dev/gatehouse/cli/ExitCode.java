package dev.gatehouse.cli;

/** How a command ends; where several apply the highest wins. */
enum ExitCode {
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

    int value() {
        return value;
    }

    ExitCode or(ExitCode other) {
        return value >= other.value ? this : other;
    }
}
