/**
 * Virtual time: the agenda, strands made of atomic steps, frames, lanes, wait objects, locks, timers and schedule
 * policies.
 *
 * <p>Knows wdk. Only {@link dev.gatehouse.virtualtime.Baton} may use threads.
 */
package dev.gatehouse.virtualtime;
