/**
 * Drivers: what a device asks of its driver, driver models in Java with the DDIs they call, timers and counters.
 *
 * <p>Knows iotarget, queue and below, parameter, source.
 */
package dev.gatehouse.driver;
