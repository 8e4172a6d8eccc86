/**
 * Rules about locks and interrupt request levels.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.threading;
