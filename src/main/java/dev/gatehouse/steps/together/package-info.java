/**
 * What happens at the same time, and threads that wait.
 *
 * <p>Knows steps, steps.words, steps.rows and what they know.
 */
package dev.gatehouse.steps.together;
