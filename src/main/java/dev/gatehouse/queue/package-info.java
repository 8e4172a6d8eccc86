/**
 * I/O queues: presenting requests to a driver, holding them while it is powered down, cancelling, completing upward.
 *
 * <p>Knows request and below.
 */
package dev.gatehouse.queue;
