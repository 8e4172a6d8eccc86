package dev.gatehouse.irp;

/**
 * Who asked for an IRP in the first place, as the I/O manager notes it.
 *
 * @param processId the process; 0 where a driver made the packet
 * @param from32Bit whether that is a 32-bit process
 * @param thread the lane of the thread; empty where a driver made the packet
 */
public record Requestor(int processId, boolean from32Bit, String thread) {

    /** The process that all applications of a world run in. */
    public static final int APPLICATION = 4096;

    /** A driver: its packets belong to no process. */
    public static final Requestor DRIVER = new Requestor(0, false, "");

    /** An application's thread. */
    public static Requestor application(boolean from32Bit, String thread) {
        return new Requestor(APPLICATION, from32Bit, thread);
    }
}
