/**
 * What is said of schedules: in which of them a check has to hold.
 *
 * <p>Knows steps, steps.words, steps.rows and what they know.
 */
package dev.gatehouse.steps.schedules;
