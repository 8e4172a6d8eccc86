/**
 * What drivers do to I/O targets, and what is seen of targets.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.targets;
