/**
 * What drivers send and hold: requests around IRPs, their formats, reuse, retrieval and completion.
 *
 * <p>Knows wdk, virtualtime, journal, memory, irp.
 */
package dev.gatehouse.request;
