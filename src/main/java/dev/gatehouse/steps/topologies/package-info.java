/**
 * Building a world from a topology, and its time.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.topologies;
