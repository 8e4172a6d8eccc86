package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Frame;

/** Who presented a request to its driver, and wants to know when the driver is done with it; implemented by queues. */
@FunctionalInterface
public interface RequestOwner {

    /** Nobody: the driver made the request. */
    RequestOwner NONE = request -> Frame.of(null);

    /** The driver has completed the request, or has sent and forgotten it. */
    Frame released(Request request);
}
