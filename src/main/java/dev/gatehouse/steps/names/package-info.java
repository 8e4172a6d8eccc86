/**
 * Looks up the names that steps say, and the steps that stand within steps, before anything runs.
 *
 * <p>Knows steps, steps.words, steps.rows, steps.topologies, steps.catalogue and what they know.
 */
package dev.gatehouse.steps.names;
