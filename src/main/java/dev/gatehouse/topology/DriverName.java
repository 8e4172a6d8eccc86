package dev.gatehouse.topology;

/** A driver's name together with its stack's; in a file {@code toastmon} or, where two stacks have it, {@code a/toastmon}. */
public record DriverName(String stack, String driver) {

    @Override
    public String toString() {
        return stack + "/" + driver;
    }
}
