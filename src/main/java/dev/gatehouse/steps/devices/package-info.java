/**
 * What simulated hardware does, and what is seen of it.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.devices;
