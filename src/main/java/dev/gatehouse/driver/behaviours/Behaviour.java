package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import java.util.Optional;
import java.util.function.Supplier;

/** What a declared driver does with a request that its queue presents. */
@FunctionalInterface
public interface Behaviour {

    Frame handle(DriverContext driver, Request request);

    /**
     * EvtIoStop wants a request back that is kept here, and not sent: a frame that lets go of it and goes on with
     * another; empty where it is not kept.
     */
    default Optional<Frame> letGo(DriverContext driver, Request request, Supplier<Frame> next) {
        return Optional.empty();
    }
}
