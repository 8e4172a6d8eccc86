/**
 * What became of requests, routines, drivers and rules, and in which order.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.outcomes;
