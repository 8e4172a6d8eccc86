/**
 * What drivers and applications do with requests.
 *
 * <p>Knows steps, steps.words and what they know.
 */
package dev.gatehouse.steps.sending;
