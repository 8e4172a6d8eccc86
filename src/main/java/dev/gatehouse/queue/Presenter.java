package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;

/** The driver's callback for a request that a queue presents: EvtIoRead, EvtIoWrite, EvtIoDeviceControl and so on. */
@FunctionalInterface
public interface Presenter {

    Frame present(Request request);
}
