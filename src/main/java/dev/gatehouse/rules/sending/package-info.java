/**
 * Rules about formatting and sending requests, and about what a driver does once they are back.
 *
 * <p>Knows rules.court, journal, wdk.
 */
package dev.gatehouse.rules.sending;
