/**
 * Looks up the names that steps say, before anything runs.
 *
 * <p>Knows steps, steps.words, steps.rows, steps.topologies and what they know.
 */
package dev.gatehouse.steps.names;
