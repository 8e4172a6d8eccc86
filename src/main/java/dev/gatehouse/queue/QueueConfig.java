package dev.gatehouse.queue;

import java.util.OptionalInt;

/**
 * How a queue is made (WDF_IO_QUEUE_CONFIG).
 *
 * @param name what journals call it
 * @param powerManaged whether it presents nothing while its device is not in D0
 * @param zeroLength whether it presents empty reads and writes, or completes them itself (AllowZeroLengthRequests)
 * @param mostPresented how many requests a parallel queue gives its driver at most (NumberOfPresentedRequests)
 */
public record QueueConfig(
        String name,
        Dispatching dispatching,
        boolean powerManaged,
        boolean zeroLength,
        int mostPresented,
        QueueEvents events) {

    /** A queue that presents as many requests as its kind allows. */
    public static QueueConfig of(String name, Dispatching dispatching, boolean powerManaged, QueueEvents events) {
        return new QueueConfig(name, dispatching, powerManaged, false, Integer.MAX_VALUE, events);
    }

    /** AllowZeroLengthRequests. */
    public QueueConfig allowingZeroLength(boolean allowed) {
        return new QueueConfig(name, dispatching, powerManaged, allowed, mostPresented, events);
    }

    /** NumberOfPresentedRequests; empty for any number. */
    public QueueConfig presenting(OptionalInt atMost) {
        int most = atMost.orElse(Integer.MAX_VALUE);
        return new QueueConfig(name, dispatching, powerManaged, zeroLength, most, events);
    }

    /** How many requests the driver may have at once before the queue presents no more. */
    int room() {
        return switch (dispatching) {
            case SEQUENTIAL -> 1;
            case PARALLEL -> mostPresented;
            case MANUAL -> 0;
        };
    }
}
