package dev.gatehouse.queue;

import dev.gatehouse.request.DriverIdentity;

/** The device that a bus driver's child device belongs to. */
public interface ParentDevice {

    DriverIdentity identity();

    /** Whether a queue belongs to the device. */
    boolean owns(IoQueue queue);
}
