/**
 * What is seen of buffers, of requests and of devices.
 *
 * <p>Knows steps, steps.words, steps.topologies and what they know.
 */
package dev.gatehouse.steps.buffers;
