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

    // Written out: what the compiler makes of a record is put together at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof DriverName that && stack.equals(that.stack) && driver.equals(that.driver);
    }

    @Override
    public int hashCode() {
        return 31 * stack.hashCode() + driver.hashCode();
    }
}
