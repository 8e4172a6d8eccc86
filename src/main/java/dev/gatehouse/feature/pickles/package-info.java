/**
 * Scenarios as they are run: with the steps of their background, a row of an outline each.
 *
 * <p>Knows verdict.exploration.
 */
package dev.gatehouse.feature.pickles;
