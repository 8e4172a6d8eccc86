/**
 * Rules about the states of I/O targets, and who may change them when.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.targets;
