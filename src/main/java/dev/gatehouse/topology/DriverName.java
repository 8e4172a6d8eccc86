package dev.gatehouse.topology;

/**
 * A driver's name together with its stack's; a file says {@code toastmon} or, where two stacks have one of that name,
 * {@code monitor/toastmon}.
 */
public record DriverName(String stack, String driver) {

    @Override
    public String toString() {
        return stack + "/" + driver;
    }
}
