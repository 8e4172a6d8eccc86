package dev.gatehouse.driver.behaviours;

import dev.gatehouse.bytes.Transformed;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;

/** How the bytes of one request pass a driver that sends it on. */
interface Passage {

    /** Makes what goes down, on each attempt; what fails is not sent. */
    Transformed down();

    /** Formats the request for the next driver. */
    Frame format();

    /** What formatting it came to. */
    NtStatus formatted();

    /** Makes what goes up of so many bytes that came back, where the request succeeded. */
    Transformed up(long information);

    /** Information for the sender, once that is made. */
    long information(long fromBelow);
}
