package dev.gatehouse.driver.behaviours;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;

/** What a declared driver does with a request that its queue presents. */
@FunctionalInterface
public interface Behaviour {

    Frame handle(DriverContext driver, Request request);
}
