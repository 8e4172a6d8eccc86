/**
 * What a driver's threads run on and race on: timers, work items, DPCs, locks, events, counters.
 *
 * <p>Knows wdk, virtualtime, journal, iotarget.
 */
package dev.gatehouse.threading;
