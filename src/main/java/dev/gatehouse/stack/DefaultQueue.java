package dev.gatehouse.stack;

import dev.gatehouse.queue.Dispatching;
import java.util.OptionalInt;

/** What a declaration says of a device's default queue (WDF_IO_QUEUE_CONFIG). */
public record DefaultQueue(Dispatching dispatching, boolean powerManaged, boolean zeroLength, OptionalInt presented) {}
