/**
 * Rules about requests that can be cancelled, or are.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.cancelling;
